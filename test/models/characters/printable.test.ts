import { describe, expect, it } from 'vitest';
import { oneLine, printable, printableText } from '#models/characters/printable';

describe('what of a text any file can hold', () => {
  it.each([
    ['a\r\nb\rc\nd\ve\ff\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
    ['\u0000a\u0001b\u001fc\u007fd\u009fe', 'abcde'],
    ['a\ud83db\ude00c😀', 'abc😀'],
    ['a\ufffeb\uffffc', 'abc'],
    ['a\tb\u2028c\ufeffd\u200de', 'a\tb\u2028c\ufeffd\u200de'],
    ['_x000B_ &<>"\'', '_x000B_ &<>"\''],
  ])('of %j', (text, held) => expect(printableText(text)).toBe(held));

  it('holds of plain data at any depth; all else stays', () => {
    expect(printable({ a: ['\u0000x', 1, null, { b: 'y\u000bz', c: true }], d: undefined })).toEqual({
      a: ['x', 1, null, { b: 'y\nz', c: true }],
      d: undefined,
    });
  });

  it('stands on one line where there is no more', () => expect(oneLine(' a \n\n b\nc ')).toBe('a b c'));
});

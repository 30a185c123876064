import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { markArtifacts, markPageArtifacts } from '#main/services/pdf/artifacts';
import { readPlainPdf, writePlainPdf } from '#main/services/pdf/plain-pdf';

const marked = (...lines: string[]) => markArtifacts(lines.join('\n')).split('\n');

describe('what a page draws outside its tags', () => {
  it('is wrapped path by path and text by text, and the tagged parts stay as they are', () => {
    const tagged = ['/P <</MCID 0 >>BDC', 'BT', '<00> Tj', 'ET', '0 0 1 1 re', 'f', 'EMC'];
    expect(
      marked('q', '0 0 688 935 re', 'f', 'Q', 'BT', '/F4 10 Tf', '<0103> Tj', 'ET', ...tagged, '1 2 m', '3 4 l', 'S'),
    ).toEqual([
      'q',
      ...['/Artifact BMC', '0 0 688 935 re', 'f', 'EMC'],
      'Q',
      ...['/Artifact BMC', 'BT', '/F4 10 Tf', '<0103> Tj', 'ET', 'EMC'],
      ...tagged,
      ...['/Artifact BMC', '1 2 m', '3 4 l', 'S', 'EMC'],
    ]);
  });

  it('is nothing where a path only clips or nothing is drawn', () => {
    const lines = ['q', '200 178 2148 2922 re', 'W* n', '3.125 0 0 3.125 0 0 cm', '0 0 0 rg', 'Q'];
    expect(marked(...lines)).toEqual(lines);
  });

  it('may be a picture', () => {
    expect(marked('/X7 Do', '/Figure <</MCID 3 >>BDC', '/X8 Do', 'EMC')).toEqual([
      ...['/Artifact BMC', '/X7 Do', 'EMC'],
      ...['/Figure <</MCID 3 >>BDC', '/X8 Do', 'EMC'],
    ]);
  });
});

describe('a page whose content is packed', () => {
  const page = '<</Type /Page\n/Contents 2 0 R>>';
  const drawn = (times: number) => '0 0 9 9 re\nf\n'.repeat(times);
  /** Content of which the packed bytes end in the one given, as one page in 256 does. */
  const endingIn = (byte: number): [string, Buffer] => {
    for (let times = 1; ; times++) {
      const packed = deflateSync(drawn(times));
      if (packed.at(-1) === byte) return [drawn(times), packed];
    }
  };

  it.each([
    ['a carriage return', 0x0d],
    ['a line feed', 0x0a],
    ['another byte', 0x41],
  ])('is read whole where the packed bytes end in %s', (_, byte) => {
    const [content, packed] = endingIn(byte);
    for (const [length, more] of [
      [`${packed.length}`, []],
      ['7 0 R', [[7, `${packed.length}`]]],
    ] as [string, [number, string][]][]) {
      const stream = `<</Filter /FlateDecode\n/Length ${length}>> stream\n${packed.toString('latin1')}\nendstream`;
      const objects = new Map([[1, page], [2, stream], ...more]);
      markPageArtifacts({ objects, trailer: '' });
      const [, stated, bytes] =
        /^<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n(.*)\nendstream$/s.exec(objects.get(2) ?? '') ?? [];
      expect(bytes).toHaveLength(Number(stated));
      expect(inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')).toBe(markArtifacts(content));
    }
  });
});

describe('a PDF taken apart', () => {
  const pdf = writePlainPdf({
    objects: new Map([
      [1, '<</Type /Catalog\n/Pages 3 0 R>>'],
      [3, '<</Length 9>> stream\nendobj ()\nendstream'],
    ]),
    trailer: '/Size 9\n/Root 1 0 R',
  });

  it('is put together again with every object where its table says', () => {
    const text = Buffer.from(pdf).toString('latin1');
    const rows = [...text.matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) => text.slice(Number(at), Number(at) + 7));
    expect(rows).toEqual(['1 0 obj', '3 0 obj']);
    expect(text).toMatch(/^xref\n0 4$/m);
    expect(readPlainPdf(pdf)).toEqual({
      objects: new Map([
        [1, '<</Type /Catalog\n/Pages 3 0 R>>'],
        [3, '<</Length 9>> stream\nendobj ()\nendstream'],
      ]),
      trailer: '/Size 4\n/Root 1 0 R',
    });
  });

  it('is left alone where it is packed in another way', () => {
    for (const other of ['', '%PDF-1.7\nrubbish', Buffer.from(pdf).toString('latin1').replace('1 0 obj', '7 0 obj')])
      expect(readPlainPdf(Buffer.from(other, 'latin1'))).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { contentCache } from '#models/probability/content-cache';

test('what was used last is kept, null too, and the rest is made again', () => {
  const made: string[] = [];
  const kept = contentCache<string | null>(2);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return key === 'none' ? null : key.toUpperCase();
    });
  expect([ask('a'), ask('none'), ask('a'), ask('none'), ask('a')]).toEqual(['A', null, 'A', null, 'A']);
  expect(made).toEqual(['a', 'none']);
  // 'none' was used longest ago.
  ask('b');
  expect([ask('a'), ask('b'), ask('none')]).toEqual(['A', 'B', null]);
  expect(made).toEqual(['a', 'none', 'b', 'none']);
});

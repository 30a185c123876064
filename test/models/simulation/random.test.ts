import { expect, test } from 'vitest';
import { fillWords, hashText, mix, pathWord, streamState } from '#models/simulation/random';

test('xoshiro128++ gives the published outputs for the state 1, 2, 3, 4', () => {
  const words = new Int32Array(10);
  fillWords(Int32Array.of(1, 2, 3, 4), words, 10);
  // First outputs of the reference implementation, as printed in the tests of the rand_xoshiro crate.
  expect(Array.from(words, (word) => word >>> 0)).toEqual([
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
  ]);
});

test('xoshiro128++ agrees with PHP’s test after 102,400 outputs', () => {
  const words = new Int32Array(102_401);
  fillWords(Int32Array.of(1, 2, 3, 4), words, words.length);
  const bytes = new Uint8Array(Int32Array.of(words[102_400]).buffer);
  expect(Buffer.from(bytes).toString('hex')).toBe('fa3c872c');
});

test('filling in pieces gives the same words as filling at once', () => {
  const once = new Int32Array(1000);
  fillWords(streamState(7, 3, 5), once, 1000);
  const state = streamState(7, 3, 5);
  const pieces = [1, 255, 256, 488].flatMap((count) => {
    const piece = new Int32Array(count);
    fillWords(state, piece, count);
    return Array.from(piece);
  });
  expect(pieces).toEqual(Array.from(once));
});

test('MurmurHash3’s finaliser gives its published values', () => {
  // fmix32 of the reference MurmurHash3.cpp.
  expect(mix(0) >>> 0).toBe(0);
  expect(mix(1) >>> 0).toBe(0x514e28b7);
});

/** Pearson's χ² of the top `bits` bits against evenness, in standard deviations from its mean. */
function unevenness(words: Int32Array, bits: number): number {
  const cells = 2 ** bits;
  const counts = new Float64Array(cells);
  for (const word of words) counts[word >>> (32 - bits)]++;
  const expected = words.length / cells;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (cells - 1)) / Math.sqrt(2 * (cells - 1));
}

const correlation = (a: Int32Array, b: Int32Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] / 2 ** 31) * (b[i] / 2 ** 31) * 3;
  return sum * Math.sqrt(1 / a.length);
};

test('words per path are even, and independent between paths and between quantities', () => {
  const n = 1_000_000;
  const keys = [hashText('frequency ["mfa","*"]'), hashText('frequency ["edr","*"]'), 1, 2, 0].map((key) =>
    mix(key ^ mix(1)),
  );
  const columns = keys.map((key) => Int32Array.from({ length: n }, (_, path) => pathWord(key, path)));
  for (const column of columns) {
    expect(Math.abs(unevenness(column, 12))).toBeLessThan(4);
    expect(
      Math.abs(
        unevenness(
          column.map((word) => word << 16),
          12,
        ),
      ),
    ).toBeLessThan(4);
    expect(Math.abs(correlation(column.subarray(1), column.subarray(0, n - 1)))).toBeLessThan(4);
  }
  for (const [i, a] of columns.entries()) {
    for (const b of columns.slice(i + 1)) expect(Math.abs(correlation(a, b))).toBeLessThan(4);
  }
});

test('streams of different seeds, chunks and scenarios are unlike', () => {
  const starts = new Set<string>();
  const firstWords: number[] = [];
  for (let seed = 0; seed < 20; seed++) {
    for (let chunk = 0; chunk < 50; chunk++) {
      for (const id of ['a', 'b', 'ransomware', 'ransomware2']) {
        const state = streamState(seed, chunk, hashText(id));
        starts.add(state.join());
        const word = new Int32Array(1);
        fillWords(state, word, 1);
        firstWords.push(word[0]);
      }
    }
  }
  expect(starts.size).toBe(20 * 50 * 4);
  expect(Math.abs(unevenness(Int32Array.from(firstWords), 6))).toBeLessThan(4);
  const words = Int32Array.from(firstWords);
  expect(Math.abs(correlation(words.subarray(1), words.subarray(0, words.length - 1)))).toBeLessThan(4);
});

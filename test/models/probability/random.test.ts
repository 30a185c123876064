import { expect, test } from 'vitest';
import { fillWords, hashText, mix, streamState } from '#models/probability/random';
import { columnMemory } from '#models/simulation/column-memory';

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

test('the columns’ words are those of four single streams by turns', () => {
  const { run, take, integers } = columnMemory();
  const [state, words] = [take(64), take(4 * 4000)];
  run.openStream(state, 7, 3, 5);
  run.fillWords(state, words, 1000);
  run.fillWords(state, words + 4000, 3000);
  const singles = [0, 1, 2, 3].map((lane) => {
    const single = new Int32Array(1000);
    fillWords(streamState(7, 3, mix(5 ^ Math.imul(lane, 0x9e3779b9))), single, 1000);
    return single;
  });
  expect(Array.from(integers(words, 4000))).toEqual(Array.from({ length: 4000 }, (_, i) => singles[i % 4][i >> 2]));
});

/** The word of each of the first `n` paths under a key: mix(mix(path × golden + key) ^ key × odd), as columns have it. */
function pathWords(key: number, n: number): Int32Array {
  const { run, take, integers } = columnMemory();
  const [paths, words] = [take(4 * n), take(4 * n)];
  const first = 1000;
  integers(paths, n).set(Int32Array.from({ length: n }, (_, i) => i - first));
  run.pathWords(key, first, paths, words, n);
  return integers(words, n).slice();
}

test('a path’s word is two rounds of MurmurHash3’s finaliser over path and key', () => {
  const key = hashText('frequency ["mfa","*"]');
  const plain = (path: number) => mix(mix(Math.imul(path, 0x9e3779b9) + key) ^ Math.imul(key, 0x85157af5));
  expect(Array.from(pathWords(key, 501))).toEqual(Array.from({ length: 501 }, (_, path) => plain(path)));
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
  const columns = keys.map((key) => pathWords(key, n));
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

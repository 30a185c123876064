// Random numbers for columns: four xoshiro128++ generators side by side, each with a state of its own. Word i comes from
// generator i mod 4. `random.ts` of the simulation has the same generator for single streams, and its sources.

const golden: i32 = <i32>0x9e3779b9;

function mix(word: i32): i32 {
  let h = word ^ (word >>> 16);
  h *= <i32>0x85ebca6b;
  h ^= h >>> 13;
  h *= <i32>0xc2b2ae35;
  return h ^ (h >>> 16);
}

/** Seeds the 64 bytes at `state`: generator g has the state of the single stream mix(stream ^ g·golden). */
export function openStream(state: usize, seed: i32, chunk: i32, stream: i32): void {
  const start = mix(mix(seed ^ 0x2545f491) ^ ((chunk + 1) * golden));
  for (let lane = 0; lane < 4; lane++) {
    const name = mix(stream ^ (lane * golden)) * 0x632be5ab;
    let h = start;
    let any = 0;
    for (let i = 0; i < 4; i++) {
      h = mix(h + name + 0x6d2b79f5 * (i + 1));
      store<i32>(state + 16 * i + 4 * lane, h);
      any |= h;
    }
    if (any === 0) store<i32>(state + 4 * lane, 1);
  }
}

function rotateLeft(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

/** Writes the next `n` words, rounded up to a multiple of four, and moves the state on. */
export function fillWords(state: usize, words: usize, n: i32): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  let c = v128.load(state, 32);
  let d = v128.load(state, 48);
  for (const end = words + 4 * n; words < end; words += 16) {
    v128.store(words, i32x4.add(rotateLeft(i32x4.add(a, d), 7), a));
    const t = i32x4.shl(b, 9);
    c = v128.xor(c, a);
    d = v128.xor(d, b);
    b = v128.xor(b, c);
    a = v128.xor(a, d);
    c = v128.xor(c, t);
    d = rotateLeft(d, 11);
  }
  v128.store(state, a);
  v128.store(state, b, 16);
  v128.store(state, c, 32);
  v128.store(state, d, 48);
}

/** Writes `n` uniform numbers in [0, 1), rounded up to a multiple of four; `words` is room for as many words. */
export function fillUniform(state: usize, words: usize, column: usize, n: i32): void {
  fillWords(state, words, n);
  const unit = f64x2.splat(1.0 / 4294967296.0);
  for (const end = words + 4 * n; words < end; words += 8, column += 16) {
    v128.store(column, f64x2.mul(f64x2.convert_low_i32x4_u(v128.load64_zero(words)), unit));
  }
}

function mixColumns(word: v128): v128 {
  let h = v128.xor(word, i32x4.shr_u(word, 16));
  h = i32x4.mul(h, i32x4.splat(<i32>0x85ebca6b));
  h = v128.xor(h, i32x4.shr_u(h, 13));
  h = i32x4.mul(h, i32x4.splat(<i32>0xc2b2ae35));
  return v128.xor(h, i32x4.shr_u(h, 16));
}

/** The words that the paths of a column, counted from `first`, draw under a key. */
export function pathWords(key: i32, first: i32, paths: usize, words: usize, n: i32): void {
  const second = i32x4.splat(key * <i32>0x85157af5);
  const start = i32x4.splat(first * golden + key);
  for (const end = words + 4 * n; words < end; words += 16, paths += 16) {
    const counter = i32x4.add(i32x4.mul(v128.load(paths), i32x4.splat(golden)), start);
    v128.store(words, mixColumns(v128.xor(mixColumns(counter), second)));
  }
}

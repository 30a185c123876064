/**
 * Random numbers. Incidents are drawn from xoshiro128++ (Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021), one stream per (seed, chunk of years, scenario id). Quantities that belong to a
 * whole path are drawn from a counter: two rounds of MurmurHash3's 32-bit finaliser over (path, key), so that they
 * cost nothing in paths where no incident asks for them. Both fill columns in `assembly/random.ts`; here are names of
 * streams, and single streams for what is not drawn in columns.
 */

/** MurmurHash3's finaliser (Appleby): a bijection of 32-bit words in which every input bit moves half the output. */
export function mix(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32-bit hash of a text (FNV-1a over UTF-16 units, then mixed): the stream name of a scenario or an effect. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The four words of a stream's first state, from (seed, chunk, stream) by chained mixing; never all zero. */
export function streamState(seed: number, chunk: number, stream: number): Int32Array {
  const state = new Int32Array(4);
  let h = mix(seed ^ 0x2545f491);
  h = mix(h ^ Math.imul(chunk + 1, 0x9e3779b9));
  for (let i = 0; i < 4; i++) {
    h = mix(h + Math.imul(stream, 0x632be5ab) + 0x6d2b79f5 * (i + 1));
    state[i] = h;
  }
  if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
  return state;
}

/** Fills the first `count` of `words` with the next outputs of xoshiro128++ and moves `state` on. */
export function fillWords(state: Int32Array, words: Int32Array, count: number): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  for (let i = 0; i < count; i++) {
    const sum = (a + d) | 0;
    words[i] = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

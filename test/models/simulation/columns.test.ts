import { beforeEach, describe, expect, test } from 'vitest';
import { exp, log } from '#models/probability/elementary';
import { fillWords, mix, streamState } from '#models/probability/random';
import { columnMemory } from '#models/simulation/column-memory';
import { countModel } from '#models/simulation/count-model';
import { insurerPays } from '#models/simulation/insurer-pays';
import { rateOfProbability } from '#models/threats/annual-probability';
import { mulberry32 } from '../../support/mulberry32';

// Every column function against the plain loop that it stands for, to the last bit.

const n = 1001;
let random: () => number;
let memory: ReturnType<typeof columnMemory>;
beforeEach(() => {
  random = mulberry32(1);
  memory = columnMemory();
});

const values = (scale = 1) => Float64Array.from({ length: n }, () => scale * random());
const integers = (below: number) => Int32Array.from({ length: n }, () => Math.floor(below * random()));
const doublesAt = (address: number, count = n) => Array.from(memory.doubles(address, count));
const integersAt = (address: number, count: number) => Array.from(memory.integers(address, count));
/** A column of masks, and whether each incident happens. */
function mask(share: number) {
  const happens = Array.from({ length: n }, () => random() < share);
  const address = memory.put(Int32Array.from(happens.flatMap((yes) => (yes ? [-1, -1] : [0, 0]))));
  return { happens, address };
}

/** The words of a stream one after the other, as the columns draw them: a block at a time, four generators by turns. */
function wordsOf(seed: number, chunk: number, stream: number): () => number {
  const lanes = [0, 1, 2, 3].map((lane) => streamState(seed, chunk, mix(stream ^ Math.imul(lane, 0x9e3779b9))));
  const word = new Int32Array(1);
  let at = 0;
  return () => {
    fillWords(lanes[at++ % 4], word, 1);
    return word[0] >>> 0;
  };
}

describe('arithmetic', () => {
  test('multiply, add, add a product, limit', () => {
    const [a, b, c] = [values(), values(), values()];
    const at = memory.put(a);
    const [other, third] = [memory.put(b), memory.put(c)];
    memory.run.multiply(at, other, 3, n);
    const product = a.map((x, i) => x * (b[i] * 3));
    expect(doublesAt(at)).toEqual(Array.from(product));
    memory.run.add(at, other, n);
    const sum = product.map((x, i) => x + b[i]);
    expect(doublesAt(at)).toEqual(Array.from(sum));
    memory.run.addProduct(at, other, third, n);
    const more = sum.map((x, i) => x + b[i] * c[i]);
    expect(doublesAt(at)).toEqual(Array.from(more));
    memory.run.limit(at, third, n);
    expect(doublesAt(at)).toEqual(Array.from(more, (x, i) => Math.min(x, c[i])));
  });

  test('a part is cleared where its word is not below its chance', () => {
    const [at, state, words] = [memory.put(values()), memory.take(64), memory.take(4 * n)];
    const before = doublesAt(at);
    memory.run.openStream(state, 5, 2, 9);
    memory.run.clearWhereAbsent(at, state, words, 0.3 * 2 ** 32, n);
    const next = wordsOf(5, 2, 9);
    expect(doublesAt(at)).toEqual(before.map((x) => (next() < 0.3 * 2 ** 32 ? x : 0)));
  });

  test('a part whose probability rises with the exposure is cleared by the incident’s own', () => {
    const exposure = values(9000);
    exposure[3] = 0;
    const [at, exposed, state, words, chances] = [
      memory.put(values()),
      memory.put(exposure),
      memory.take(64),
      memory.take(4 * n),
      memory.take(8 * n),
    ];
    const before = doublesAt(at);
    const [logAt, slope, power] = [log(2500), 1.4, 0.7];
    memory.run.risingChances(exposed, logAt, slope, power, chances, n);
    const wanted = Array.from(exposure, (x) => {
      const odds = x > 0 ? exp(slope * (log(x) - logAt)) : 0;
      return 2 ** 32 * (1 - exp(-power * log(1 + odds)));
    });
    expect(doublesAt(chances)).toEqual(wanted);
    memory.run.openStream(state, 5, 2, 9);
    memory.run.clearWhereUnlikely(at, state, words, chances, n);
    const next = wordsOf(5, 2, 9);
    expect(doublesAt(at)).toEqual(before.map((x, i) => (next() < wanted[i] ? x : 0)));
  });

  test('normal scores of draws that share a factor, and the values at scores', () => {
    const [own, common] = [values(6).map((z) => z - 3), values(6).map((z) => z - 3)];
    own.set([-200, 200]);
    const [at, factor, to] = [memory.put(own), memory.put(common), memory.take(8 * n)];
    memory.run.share(at, factor, 0.6, 0.8, n);
    const scores = own.map((z, i) => 0.6 * common[i] + 0.8 * z);
    expect(doublesAt(at)).toEqual(Array.from(scores));
    const table = Float64Array.from({ length: 4096 }, (_, i) => Math.exp(i / 256 - 8));
    const quantity = memory.take(32);
    const address = memory.put(table);
    memory.integers(quantity, 1)[0] = address;
    memory.doubles(quantity + 8, 3).set([5, 2, 30]);
    memory.run.drawAtScores(quantity, 3, at, to, n);
    const wanted = Array.from(scores, (z) => {
      const place = Math.max(0, Math.min(4095, (z + 8) * 256));
      const cell = Math.min(4094, Math.floor(place));
      return Math.min(15 + 6 * (table[cell] + (place - cell) * (table[cell + 1] - table[cell])), 90);
    });
    expect(doublesAt(to)).toEqual(wanted);
  });
});

test('exponentials are those of elementary.ts', () => {
  const column = values(6);
  const [at, to] = [memory.put(column), memory.take(8 * n)];
  for (const factor of [-3, 0.7, 90]) {
    memory.run.exponentials(at, factor, to, n);
    expect(doublesAt(to)).toEqual(Array.from(column, (x) => exp(factor * x)));
  }
});

describe('controls', () => {
  /** Three lines, the first two of one overlap group; the second of certain effect but uncertain reliability. */
  function lines() {
    const columns = [values(), values(), values(), values()];
    const [a, b, reliability, c] = columns.map((column) => memory.put(column));
    const address = memory.take(72);
    const rows: [number, number, number, number][] = [
      [0.5, a, 0, 0],
      [0.9, b, reliability, 1],
      [0.7, c, 0, 1],
    ];
    for (const [i, [coverage, ...rest]] of rows.entries()) {
      memory.doubles(address + 24 * i, 1)[0] = coverage;
      memory.integers(address + 24 * i + 8, 3).set(rest);
    }
    const left = Array.from({ length: n }, (_, i) => {
      const group = Math.max(0.5 * columns[0][i], 0.9 * columns[1][i] * columns[2][i]);
      return (1 - group) * (1 - 0.7 * columns[3][i]);
    });
    return { address, left };
  }

  test('the strongest of a group counts, groups multiply', () => {
    const { address, left } = lines();
    const column = memory.take(8 * n);
    memory.run.leave(address, 3, column, n);
    expect(doublesAt(column)).toEqual(left);
  });

  test('an incident happens when its luck is at least the share prevented', () => {
    const { address, left } = lines();
    const luck = values();
    const [luckAt, happens] = [memory.put(luck), memory.take(8 * n)];
    const alive = memory.run.letHappen(address, 3, luckAt, happens, n);
    const expected = left.map((share, i) => luck[i] >= 1 - share);
    expect(integersAt(happens, 2 * n)).toEqual(expected.flatMap((yes) => (yes ? [-1, -1] : [0, 0])));
    expect(alive).toBe(expected.filter(Boolean).length);
    expect(alive).toBeGreaterThan(100);
    expect(alive).toBeLessThan(900);
  });

  test('what does not happen is dropped, or costs nothing', () => {
    const [loss, shares, paths] = [values(), values(), integers(4096)];
    const { happens, address } = mask(0.6);
    const [lossAt, sharesAt, pathsAt, kept] = [
      memory.put(loss),
      memory.put(shares),
      memory.put(paths),
      memory.take(8 * n),
    ];
    memory.run.keep(kept, lossAt, 0, address, n);
    expect(doublesAt(kept)).toEqual(Array.from(loss, (x, i) => (happens[i] ? x : 0)));
    memory.run.keep(kept, lossAt, sharesAt, address, n);
    expect(doublesAt(kept)).toEqual(Array.from(loss, (x, i) => (happens[i] ? x * shares[i] : 0)));
    memory.run.compactPaths(pathsAt, address, n);
    const alive = memory.run.compact(lossAt, address, n);
    expect(alive).toBe(happens.filter(Boolean).length);
    expect(doublesAt(lossAt, alive)).toEqual(Array.from(loss).filter((_, i) => happens[i]));
    expect(integersAt(pathsAt, alive)).toEqual(Array.from(paths).filter((_, i) => happens[i]));
    memory.run.letAllHappen(kept, n);
    expect(new Set(integersAt(kept, 2 * n))).toEqual(new Set([-1]));
  });
});

describe('from incidents to years', () => {
  const years = 64;
  const insurance = [0.2, 0.5, 0.8] as const;
  const terms = { retention: 0.2, limit: 0.5, coinsurance: 0.8 };

  test('losses add up by path, with insurance per event too', () => {
    const [loss, paths] = [values(), integers(years)];
    const [lossAt, pathsAt, plain, insured] = [
      memory.put(loss),
      memory.put(paths),
      memory.take(8 * years),
      memory.take(8 * years),
    ];
    const sum = loss.reduce((total, x) => total + x, 0);
    expect(memory.run.addToYears(plain, pathsAt, lossAt, n)).toBe(sum);
    const products = memory.take(16);
    /** Σ loss² and Σ loss × what is kept of it. */
    const productsOf = (losses: ArrayLike<number>, kept: (loss: number) => number) =>
      Array.from(losses).reduce(([a, b], x) => [a + x * x, b + x * kept(x)], [0, 0]);
    expect(memory.run.addInsured(insured, pathsAt, lossAt, n, ...insurance, products)).toBe(sum);
    expect(doublesAt(products, 2)).toEqual(productsOf(loss, (x) => x - insurerPays(x, terms)));
    expect(memory.run.sum(lossAt, n)).toBe(sum);
    const [totals, net] = [new Float64Array(years), new Float64Array(years)];
    for (let i = 0; i < n; i++) {
      totals[paths[i]] += loss[i];
      net[paths[i]] += loss[i] - insurerPays(loss[i], terms);
    }
    expect(doublesAt(plain, years)).toEqual(Array.from(totals));
    for (const [path, total] of doublesAt(insured, years).entries()) expect(total).toBeCloseTo(net[path], 12);
    const yearly = { retention: 3, limit: 2, coinsurance: 0.5 };
    memory.run.insureYears(plain, years, 3, 2, 0.5, products);
    expect(doublesAt(products, 2)).toEqual(productsOf(totals, (x) => x - insurerPays(x, yearly)));
    expect(doublesAt(plain, years)).toEqual(Array.from(totals, (total) => total - insurerPays(total, yearly)));
  });

  test('what is stolen adds up by path in single precision', () => {
    const [prize, paths] = [values(1000), integers(years)];
    const { happens, address } = mask(0.5);
    const [prizeAt, pathsAt, stolen] = [memory.put(prize), memory.put(paths), memory.take(4 * years)];
    memory.run.addStolen(stolen, pathsAt, prizeAt, address, n);
    const expected = new Float32Array(years);
    for (let i = 0; i < n; i++) if (happens[i]) expected[paths[i]] += prize[i];
    expect(Array.from(memory.singles(stolen, years))).toEqual(Array.from(expected));
  });

  test('a proposal avoids what the baseline loses more, year by year, discounted too', () => {
    const [paths, horizon] = [333, 3];
    const totals = Float64Array.from([...values(), ...values()].slice(0, 5 * paths));
    // In the third year both stand in one column.
    const [baseline, proposal] = [Int32Array.of(0, 1, 2), Int32Array.of(4, 3, 2)];
    const discount = Float64Array.of(0.9, 0.8, 0.7);
    const [years, first, second] = [memory.put(totals), memory.put(baseline), memory.put(proposal)];
    const factors = memory.put(discount);
    const [plain, discounted] = [memory.take(4 * paths), memory.take(4 * paths)];
    memory.run.avoided(years, first, second, paths, horizon, factors, plain, discounted);
    for (let path = 0; path < paths; path++) {
      const avoided = [0, 1, 2].map(
        (year) => totals[baseline[year] * paths + path] - totals[proposal[year] * paths + path],
      );
      const sum = avoided.reduce((total, x) => total + x, 0);
      const present = avoided.reduce((total, x, year) => total + x * discount[year], 0);
      expect(memory.singles(plain, paths)[path]).toBe(Math.fround(sum));
      expect(memory.singles(discounted, paths)[path]).toBe(Math.fround(present));
    }
  });
});

describe('counts', () => {
  const paths = 3000;
  const size = 1024;
  const rates = (...at: number[]) => ({
    values: Float64Array.from(at),
    weights: Float64Array.from(at, () => 1 / at.length),
  });
  const unit = 2 ** -32;
  const exponential = (word: number) => -log((word + 0.5) * unit);

  /** All paths that a walk lists, batch by batch. */
  function listed(step: (cursor: number, state: number, list: number) => number, isWalk = false): number[] {
    const [cursor, state, list] = [memory.take(32 + 4 * 256), memory.take(64), memory.take(4 * size + 16)];
    memory.run.openStream(state, 3, 1, 4);
    if (isWalk) memory.run.startWalk(cursor, state);
    else memory.run.start(cursor);
    const all: number[] = [];
    for (let full = true; full; ) {
      const found = step(cursor, state, list);
      all.push(...integersAt(list, found));
      full = found === size;
    }
    return all;
  }

  test.each([
    ['dense', rates(0.5, 3)],
    ['dense', rates(8, 30)],
    ['sparse', rates(0.05, 0.1)],
    ['sparse', rates(1e-5, 2e-4)],
  ])('%s', (kind, nodes) => {
    const model = countModel(nodes)!;
    if (model.kind !== 'dense' && model.kind !== 'sparse') throw new Error(model.kind);
    expect(model.kind).toBe(kind);
    const [guide, cumulative] = [memory.put(model.guide), memory.put(model.cumulative)];
    const found = listed((cursor, state, list) =>
      model.kind === 'dense'
        ? memory.run.dense(cursor, state, list, size, paths, guide, cumulative)
        : memory.run.sparse(cursor, state, list, size, paths, guide, cumulative, model.logQuiet),
    );
    const next = wordsOf(3, 1, 4);
    const plain: number[] = [];
    for (let path = -1; ; ) {
      path += model.kind === 'dense' ? 1 : 1 + Math.floor(exponential(next()) / -model.logQuiet);
      if (path >= paths) break;
      const word = next();
      const incidents = model.first + model.cumulative.findIndex((share) => word < share);
      for (let i = 0; i < incidents; i++) plain.push(path);
    }
    expect(found).toEqual(plain);
  });

  test.each([
    [false, 0],
    [true, 0],
    [true, 1e-7],
    [true, 0.7],
  ])('along the hazard, with common cause: %s of variance %d', (isCommon, variance) => {
    const factors = Float64Array.from({ length: paths }, () => 2 * random());
    const multipliers = isCommon ? memory.put(factors) : 0;
    // Quantities without a table are constant.
    const [frequency, susceptibility] = [memory.take(32), memory.take(32)];
    memory.doubles(frequency, 4)[1] = 0.9;
    memory.doubles(susceptibility, 4)[1] = 0.5;
    const found = listed(
      (cursor, state, list) =>
        memory.run.walk(cursor, state, list, size, paths, frequency, susceptibility, 1.5, 1, multipliers, variance),
      true,
    );
    const next = wordsOf(3, 1, 4);
    const rate = 1.5 * 0.5 * rateOfProbability(0.9, variance);
    const plain: number[] = [];
    let hazard = exponential(next());
    for (let path = 0; path < paths; path++) {
      next();
      next();
      hazard -= isCommon ? rate * factors[path] : rate;
      for (; hazard < 0; hazard += exponential(next())) plain.push(path);
    }
    expect(plain.length).toBeGreaterThan(paths);
    expect(found).toEqual(plain);
  });

  test('evenly: each word times the number of paths', () => {
    const [state, list] = [memory.take(64), memory.take(4 * size)];
    memory.run.openStream(state, 3, 1, 4);
    memory.run.spreadEvenly(state, list, 1000, paths);
    const next = wordsOf(3, 1, 4);
    expect(integersAt(list, 1000)).toEqual(Array.from({ length: 1000 }, () => Math.floor(next() * unit * paths)));
  });

  test.each([false, true])('along rates by path, with common cause: %s', (isCommon) => {
    const [own, factors] = [0, 1].map(() => Float64Array.from({ length: paths }, () => 2 * random()));
    const [rateColumn, multipliers] = [memory.put(own), isCommon ? memory.put(factors) : 0];
    const found = listed(
      (cursor, state, list) => memory.run.walkRates(cursor, state, list, size, paths, rateColumn, 1.3, multipliers),
      true,
    );
    const next = wordsOf(3, 1, 4);
    const plain: number[] = [];
    let hazard = exponential(next());
    for (let path = 0; path < paths; path++) {
      const rate = 1.3 * own[path];
      hazard -= isCommon ? rate * factors[path] : rate;
      for (; hazard < 0; hazard += exponential(next())) plain.push(path);
    }
    expect(plain.length).toBeGreaterThan(paths);
    expect(found).toEqual(plain);
  });

  test.each([0, 1e-7, 0.7])('rates of probabilities, with a common cause of variance %d', (variance) => {
    const probabilities = Float64Array.from({ length: n }, () => 0.999999 * random());
    const column = memory.put(probabilities);
    memory.run.ratesOfProbabilities(column, variance, n);
    expect(doublesAt(column)).toEqual(Array.from(probabilities, (p) => rateOfProbability(p, variance)));
  });

  test('dealt out to years by their shares, to the first years only', () => {
    const cumulative = [0.2, 0.5, 0.9, 1].map((share) => share * 2 ** 32);
    const words = Int32Array.from({ length: n }, () => Math.floor(2 ** 32 * random()) | 0);
    const dealt = integers(paths);
    const [years, stride] = [3, 8 * n];
    const [lists, lengths] = [memory.take(stride * years), memory.take(4 * years)];
    memory.integers(lists, 1)[0] = 7;
    memory.integers(lengths, years).set([1, 0, 0]);
    memory.run.dealYears(
      memory.put(dealt),
      memory.put(words),
      n,
      memory.put(Float64Array.from(cumulative)),
      years,
      lists,
      stride,
      lengths,
    );
    const yearOf = (word: number) => cumulative.findIndex((share) => word >>> 0 < share);
    const found = integersAt(lengths, years).map((length, year) => integersAt(lists + stride * year, length));
    const plain = [0, 1, 2].map((year) => Array.from(dealt).filter((_, i) => yearOf(words[i]) === year));
    expect(found).toEqual([[7, ...plain[0]], plain[1], plain[2]]);
  });
});

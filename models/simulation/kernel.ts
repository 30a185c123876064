import { type ChunkResult, chunkPaths, sumLayout } from './chunk-result';
import { fillMultipliers } from './common-cause';
import { log } from './elementary';
import { partBase, type SimulationModel } from './model';
import { tableValue } from './quantile-table';
import { fillWords, mix, pathWord, streamState } from './random';
import { insurerPays, settleYears } from './settle';

const forms = 6;
const unit = 2 ** -32;
const words = 2 ** 32;

/**
 * The simulation's hot part. Returns a function that simulates chunk number `chunk` with `paths` paths; its result
 * depends on model, seed, chunk and paths alone. Every scenario has its own stream, and one incident is the same
 * incident for all strategies: what differs is whether it is prevented and how far it is shrunk.
 */
export function createKernel(model: SimulationModel, seed: number): (chunk: number, paths: number) => ChunkResult {
  const { years, strategies, slots, tables, price, commonCauseShape } = model;
  const { table, shift, scale, most } = model.draws;
  const { basis, retention, limit, coinsurance } = model.insurance;
  const layout = sumLayout(model);
  const buffer = new Int32Array(2048);
  const pathKey = Int32Array.from(model.pathName, (name) => mix(name ^ mix(seed)));
  const mostLines = model.scenarios.reduce((n, scenario) => Math.max(n, scenario.lines.count), 0);
  /** Realised effects of the current path on the current scenario's lines. */
  const lineFrequency = new Float64Array(mostLines);
  const lineMagnitude = new Float64Array(mostLines * forms);
  /** Loss of the current incident by form, before and after a stance's controls. */
  const lossByForm = new Float64Array(forms);
  const keptByForm = new Float64Array(forms);

  const draw = (index: number, word: number): number => {
    const offset = table[index];
    if (offset < 0) return shift[index];
    const value = shift[index] + scale[index] * tableValue(tables, offset, word);
    return Math.min(value, most[index]);
  };

  const pathQuantity = (index: number, path: number): number =>
    index < 0 ? 0 : draw(model.pathDraw[index], pathWord(pathKey[index], path));

  return (chunk, paths) => {
    const firstPath = chunk * chunkPaths;
    const totals = new Float64Array(slots * paths);
    const result: ChunkResult = {
      chunk,
      paths,
      losses: new Float64Array(strategies * paths),
      stolen: new Float32Array(model.hasRecords ? strategies * paths : 0),
      reductions: new Float32Array((strategies - 1) * paths),
      presentValues: new Float32Array((strategies - 1) * paths),
      sums: new Float64Array(layout.length),
    };
    const { sums, stolen } = result;
    const multipliers = new Float64Array(commonCauseShape > 0 ? years * paths : 0);
    if (commonCauseShape > 0) fillMultipliers(multipliers, commonCauseShape, seed, chunk);

    for (let s = 0; s < model.scenarios.length; s++) {
      const { stream, counts, parts, records, lines, coverage, targets, wordsPerIncident } = model.scenarios[s];
      const partCount = parts.form.length;
      const lineCount = lines.count;
      const state = streamState(seed, chunk, stream);
      let at = buffer.length;

      for (let year = 0; year < years; year++) {
        const count = counts[year];
        if (count.kind === 'none') continue;
        const { stance, slot, strategy, steady } = targets[year];
        const targetCount = stance.length;
        let path = -1;
        let effectsOf = -1;
        let hazard = 0;
        if (count.kind === 'walk') {
          fillWords(state, buffer);
          hazard = -log(((buffer[0] >>> 0) + 0.5) * unit);
          at = 1;
        }

        for (;;) {
          // The next year with incidents, and how many.
          let incidents = 0;
          if (at > buffer.length - 4) {
            fillWords(state, buffer);
            at = 0;
          }
          if (count.kind === 'walk') {
            path++;
            if (path >= paths) break;
            const estimate = draw(count.frequency, buffer[at++]);
            let rate = count.factor * draw(count.susceptibility, buffer[at++]);
            rate *= count.isProbability ? -log(1 - estimate) : estimate;
            if (commonCauseShape > 0) rate *= multipliers[year * paths + path];
            hazard -= rate;
            while (hazard < 0) {
              incidents++;
              if (at === buffer.length) {
                fillWords(state, buffer);
                at = 0;
              }
              hazard -= log(((buffer[at++] >>> 0) + 0.5) * unit);
            }
          } else {
            path++;
            if (count.kind === 'sparse') path += Math.floor(log(((buffer[at++] >>> 0) + 0.5) * unit) / count.logQuiet);
            if (path >= paths) break;
            const word = buffer[at++] >>> 0;
            let n: number = count.guide[word >>> 24];
            while (word >= count.cumulative[n]) n++;
            incidents = n + count.first;
          }

          for (; incidents > 0; incidents--) {
            if (at > buffer.length - wordsPerIncident) {
              fillWords(state, buffer);
              at = 0;
            }
            if (lineCount > 0 && effectsOf !== path) {
              effectsOf = path;
              for (let line = 0; line < lineCount; line++) {
                const reliable =
                  lines.reliability[line] < 0 ? 1 : pathQuantity(lines.reliability[line], firstPath + path);
                lineFrequency[line] = reliable * pathQuantity(lines.frequency[line], firstPath + path);
                for (let form = line * forms; form < (line + 1) * forms; form++) {
                  lineMagnitude[form] =
                    form > line * forms && lines.magnitude[form] === lines.magnitude[form - 1]
                      ? lineMagnitude[form - 1]
                      : reliable * pathQuantity(lines.magnitude[form], firstPath + path);
                }
              }
            }
            const luck = lineCount > 0 ? (buffer[at++] >>> 0) * unit : 1;

            let drawn = false;
            let exposed = 0;
            let prize = 0;
            let lastStance = -1;
            let happens = true;
            let loss = 0;
            for (let target = 0; target < targetCount; target++) {
              if (stance[target] !== lastStance) {
                lastStance = stance[target];
                const covered = lastStance * lineCount;
                let passes = 1;
                let strongest = 0;
                for (let line = 0; line < lineCount; line++) {
                  const effect = coverage[covered + line] * lineFrequency[line];
                  if (effect > strongest) strongest = effect;
                  if (lines.groupEnd[line] === 1) {
                    passes *= 1 - strongest;
                    strongest = 0;
                  }
                }
                happens = luck >= 1 - passes;
                // Prevented in the baseline: prevented in every proposal.
                if (!happens && target === 0) break;
                if (!happens) continue;
                if (!drawn) {
                  drawn = true;
                  lossByForm.fill(0);
                  if (records) {
                    const word = buffer[at++];
                    exposed = draw(records.draw, word);
                    // Prices take no words of the stream, so that what records fetch never moves any loss.
                    for (let i = 0; i < records.priceDraws.length; i++) {
                      prize += exposed * records.priceCounts[i] * draw(records.priceDraws[i], pathWord(word, i));
                    }
                  }
                  for (let part = 0; part < partCount; part++) {
                    if (parts.chance[part] < words && buffer[at++] >>> 0 >= parts.chance[part]) continue;
                    let amount = parts.scale[part];
                    if (parts.quantity[part] >= 0) amount *= draw(parts.quantity[part], buffer[at++]);
                    if (parts.amount[part] >= 0) amount *= draw(parts.amount[part], buffer[at++]);
                    const base = parts.base[part];
                    if (base === partBase.records) amount *= exposed * (records ? records.records : 0);
                    else if (base === partBase.people) amount *= exposed * (records ? records.people : 0);
                    else if (base === partBase.stolenValue) amount *= prize;
                    if (parts.cap[part] >= 0) {
                      const cap = draw(parts.cap[part], buffer[at++]);
                      if (amount > cap) amount = cap;
                    }
                    lossByForm[parts.form[part]] += amount * price[year];
                  }
                }
                loss = 0;
                for (let form = 0; form < forms; form++) {
                  let kept = lossByForm[form];
                  if (kept > 0) {
                    for (let line = 0; line < lineCount; line++) {
                      const effect = coverage[covered + line] * lineMagnitude[line * forms + form];
                      if (effect > strongest) strongest = effect;
                      if (lines.groupEnd[line] === 1) {
                        kept *= 1 - strongest;
                        strongest = 0;
                      }
                    }
                  }
                  keptByForm[form] = kept;
                  loss += kept;
                }
              }
              if (!happens) continue;
              const k = strategy[target];
              const net = basis[k] === 2 ? loss - insurerPays(loss, retention, limit, coinsurance) : loss;
              totals[slot[target] * paths + path] += net;
              if (steady[target] === 1) {
                sums[layout.gross(k)] += loss;
                sums[layout.scenarioLoss(k) + s] += loss;
                sums[layout.scenarioCount(k) + s] += 1;
                const formRow = layout.form(k);
                for (let form = 0; form < forms; form++) sums[formRow + form] += keptByForm[form];
                if (records) {
                  sums[layout.records(k)] += exposed * records.records;
                  stolen[k * paths + path] += prize;
                }
              }
            }
          }
        }
      }
    }
    settleYears(model, layout, totals, result);
    return result;
  };
}

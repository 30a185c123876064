import { lossForms } from '#models/plan/loss-form';
import type { ResolvedPlan } from '#models/plan/resolved';
import { quantilesInPlace } from '#models/probability/order-statistic';
import { insurerPays } from '#models/simulation/insurer-pays';
import type { TailSample } from './tail-sample';

/** Share of years that count as bad. */
const TAIL = 0.05;

/** What a set of controls leaves: of each scenario's frequency, and of each form of its losses (scenario × forms + form). */
export interface Kept {
  frequency: Float64Array;
  magnitude: Float64Array;
}

/**
 * Prepares the mean yearly loss of the worst 5 % of a sample's years, by what controls leave. An incident is prevented
 * where its luck is below the share prevented and shrunk form by form otherwise, and what an insurer in force pays grows
 * by no more than the loss, so that leaving less of anything never raises any year's loss: the figure is monotone in
 * `kept`, year by year.
 */
export function tailLossOf(sample: TailSample, insurance: ResolvedPlan['insurance']): (kept: Kept) => number {
  const forms = lossForms.length;
  const yearly = new Float64Array(sample.years);
  const count = Math.max(1, Math.round(TAIL * sample.years));
  const cover = insurance?.existing ? insurance : null;
  const retained = (loss: number) => (cover ? loss - insurerPays(loss, cover) : loss);
  const perEvent = cover?.basis === 'event' ? sample.scenarios.map(({ year }) => new Float64Array(year.length)) : null;
  const sums = new Float64Array(sample.years);
  const outside = new Float64Array(sample.years);
  return ({ frequency, magnitude }) => {
    yearly.fill(0);
    outside.fill(0);
    sample.scenarios.forEach(({ year, luck, byForm, apart }, scenario) => {
      const prevented = 1 - frequency[scenario];
      const single = perEvent?.[scenario].fill(0);
      byForm.forEach((losses, form) => {
        if (!losses) return;
        const left = magnitude[scenario * forms + form];
        for (let i = 0; i < losses.length; i++) {
          if (luck[i] < prevented) continue;
          if (single) single[i] += losses[i] * left;
          else yearly[year[i]] += losses[i] * left;
        }
      });
      for (const { form, most, isCovered, loss } of apart) {
        sums.fill(0);
        const left = magnitude[scenario * forms + form];
        for (let i = 0; i < loss.length; i++) if (luck[i] >= prevented) sums[year[i]] += loss[i] * left;
        const isEvent = isCovered && perEvent !== null;
        for (let i = 0; i < sums.length; i++) {
          const whole = Math.min(most, sums[i]);
          if (isCovered) yearly[i] += isEvent ? retained(whole) : whole;
          else outside[i] += whole;
        }
      }
      if (single)
        single.forEach((loss, i) => {
          yearly[year[i]] += retained(loss);
        });
    });
    if (cover?.basis === 'annual') for (let i = 0; i < yearly.length; i++) yearly[i] = retained(yearly[i]);
    for (let i = 0; i < yearly.length; i++) yearly[i] += outside[i];
    const [threshold] = quantilesInPlace(yearly, [1 - count / sample.years]);
    // Selection has left everything above the threshold's rank behind it; ties are filled up with the threshold.
    let sum = 0;
    let above = 0;
    for (const loss of yearly) {
      if (loss > threshold) {
        sum += loss;
        above++;
      }
    }
    return (sum + (count - above) * threshold) / count;
  };
}

import { distributionOf, meanOf } from '#models/probability/distribution';
import type { ResolvedEstimate } from '../../plan/resolved';
import type { NumberFormat } from '../number-format';
import { cellAt, figure, input, live, text } from './sheet-builder';
import type { Cell } from './workbook';

const z95 = '1.6448536269514722';
const z90 = '1.2815515655446004';

/** Words for the kinds of estimate. */
export type EstimateKinds = Record<'constant' | 'range' | 'interval' | 'quantiles' | 'truncatedLognormal', string>;

/** Cells that state an estimate and its mean; `mean` is the formula's value, upper limits left out of account. */
export interface EstimateCells {
  /** Kind, low, likely, high, mean. */
  cells: Cell[];
  mean: number;
}

/**
 * An estimate as kind, three bounds and its mean as a formula of them (docs/models.md, "Estimates"); the cells go to
 * `row` from `column` on.
 */
export function estimateCells(
  estimate: ResolvedEstimate,
  kinds: EstimateKinds,
  [column, row]: [number, number],
  format: NumberFormat,
): EstimateCells {
  const [low, likely, high] = [1, 2, 3].map((offset) => cellAt(column + offset, row));
  const mean = meanOf(distributionOf(estimate));
  const cells = (kind: keyof EstimateKinds, bounds: (number | null)[], formula: string | null): EstimateCells => ({
    cells: [
      text(kinds[kind]),
      ...bounds.map((bound) => (bound === null ? figure(null, format) : input(bound, format))),
      formula === null ? figure(mean, format) : live(formula, mean, format),
    ],
    mean,
  });
  if (typeof estimate === 'number') return cells('constant', [null, estimate, null], likely);
  switch (estimate.kind) {
    case 'constant':
      return cells('constant', [null, estimate.value, null], likely);
    case 'range':
      return cells('range', [estimate.low, estimate.likely, estimate.high], `(${low}+4*${likely}+${high})/6`);
    case 'interval':
      return cells(
        'interval',
        [estimate.low, null, estimate.high],
        `EXP((LN(${low})+LN(${high}))/2+((LN(${high})-LN(${low}))/(2*${z95}))^2/2)`,
      );
    case 'quantiles': {
      const z = estimate.p95 === undefined ? z90 : z95;
      return cells(
        'quantiles',
        [null, estimate.p50, estimate.p95 ?? estimate.p90 ?? estimate.p50],
        `EXP(LN(${likely})+((LN(${high})-LN(${likely}))/${z})^2/2)`,
      );
    }
    case 'truncatedLognormal':
      return cells('truncatedLognormal', [estimate.lower ?? null, null, estimate.upper ?? null], null);
  }
}

import type { Distribution } from '#models/probability/distribution';
import { valuesAtScores } from '#models/probability/hermite';
import { inStandardPosition, tableLength } from './quantile-table';

/** Normal scores from −8 in steps of 1/256, as many as a table has room for: beyond 8 a score counts as 8. */
const scores = Float64Array.from({ length: tableLength }, (_, i) => i / 256 - 8);

/**
 * The values of a distribution in standard position (see `standing`) at normal scores, between which lines are drawn: of a
 * lognormal of width σ these keep the mean to σ²/800,000. For draws that share a factor, whose scores are sums.
 */
export const scoreTable = (d: Exclude<Distribution, { kind: 'constant' }>): Float64Array =>
  valuesAtScores(inStandardPosition(d), scores);

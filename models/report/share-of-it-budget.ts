import type { Formatter } from './format';

type Share = Parameters<Formatter['percent']>[0];

/** Security's share of the IT budget, 0..1, as every sentence, chart and table prints it: "5.0%". */
export const shareOfItBudget = (share: Share, format: Formatter): string =>
  format.format(share, { style: 'percent', digits: 1 });

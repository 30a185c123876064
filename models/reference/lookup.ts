import { controlFigures } from './control-figures';
import { costFigures } from './cost-figures';
import type { ReferenceFigure } from './figure';
import { financeFigures } from './finance-figures';
import { frequencyFigures } from './frequency-figures';
import { incidentFigures } from './incident-figures';
import { priceFigures } from './price-figures';
import { regulationFigures } from './regulation-figures';
import { spendFigures } from './spend-figures';

/**
 * Every reference figure, by subject: cost, price of records, spend, incidents, frequency, regulation, controls,
 * finance.
 */
export const figuresBySubject = {
  cost: costFigures,
  price: priceFigures,
  spend: spendFigures,
  incident: incidentFigures,
  frequency: frequencyFigures,
  regulation: regulationFigures,
  control: controlFigures,
  finance: financeFigures,
} as const;

/** The reference figure with this id, or undefined: a plan's `source` may also be a quotation the user typed. */
export function referenceById(id: string): ReferenceFigure | undefined {
  for (const figures of Object.values(figuresBySubject)) {
    const figure = figures.get(id);
    if (figure) return figure;
  }
  return undefined;
}

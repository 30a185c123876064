import file from './data/spend.json';
import { type FigureFile, readFigures } from './figure';

/** What organisations spend on security: share of IT budget, per employee, share of revenue. */
export const spendFigures = readFigures(file as FigureFile);

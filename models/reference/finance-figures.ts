import file from './data/finance.json';
import { type FigureFile, readFigures } from './figure';

/** Cost of capital, and limits of investment models. */
export const financeFigures = readFigures(file as FigureFile);

import file from './data/regulation.json';
import { type FigureFile, readFigures } from './figure';

/** Penalty bounds, enforcement and settlements, and the cost of notifying people. */
export const regulationFigures = readFigures(file as FigureFile);

import file from './data/frequency.json';
import { type FigureFile, readFigures } from './figure';

/** How often breaches happen, how large they are and what cases cost: surveys, registers, single cases. */
export const frequencyFigures = readFigures(file as FigureFile);

import file from './data/frequency.json';
import { type FigureFile, readFigures } from './figure';

/** How often incidents happen and what they cost the organisations hit. */
export const frequencyFigures = readFigures(file as FigureFile);

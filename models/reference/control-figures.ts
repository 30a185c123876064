import file from './data/control.json';
import { type FigureFile, readFigures } from './figure';

/** What controls cost and what effect studies found. */
export const controlFigures = readFigures(file as FigureFile);

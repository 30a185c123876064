import file from './data/price.json';
import { type FigureFile, readFigures } from './figure';

/** What stolen records and credentials are offered for on criminal markets. */
export const priceFigures = readFigures(file as FigureFile);

import file from './data/cost.json';
import { type FigureFile, readFigures } from './figure';

/** What breaches cost, whole and by component: money per breach or per record in the figure's unit and year. */
export const costFigures = readFigures(file as FigureFile);

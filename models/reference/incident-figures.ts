import file from './data/incident.json';
import { type FigureFile, readFigures } from './figure';

/** How likely significant incidents are and what they cost, by revenue, industry and kind (studies of many firms). */
export const incidentFigures = readFigures(file as FigureFile);

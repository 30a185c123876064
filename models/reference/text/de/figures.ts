import type { FigureText } from '../figure-words';
import caveat from './caveat.json';
import geography from './geography.json';
import industry from './industry.json';
import metric from './metric.json';
import points from './points.json';
import statement from './statement.json';
import unit from './unit.json';

export const figures: FigureText = { metric, caveat, statement, unit, geography, industry, points };

import type { FigureField } from '../figure-words';
import caveat from './caveat.json';
import geography from './geography.json';
import industry from './industry.json';
import metric from './metric.json';
import points from './points.json';
import statement from './statement.json';
import unit from './unit.json';

/** German for the words of the reference figures, by the English ones. */
export const germanFigures: Record<FigureField, Readonly<Record<string, string>>> = {
  metric,
  caveat,
  statement,
  unit,
  geography,
  industry,
  points,
};

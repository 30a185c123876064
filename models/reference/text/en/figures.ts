import { figuresBySubject } from '../../lookup';
import type { FigureField, FigureText } from '../figure-words';

const known = Object.values(figuresBySubject).flatMap((figures) => [...figures.values()]);

/** Everything that figures say in a field; the figures themselves are the English. */
const said = (field: FigureField): Record<string, string> =>
  Object.fromEntries(
    known.flatMap((figure) => {
      const texts = field === 'points' ? Object.keys(figure.points ?? {}) : [figure[field] ?? []].flat();
      return texts.map((text) => [text, text]);
    }),
  );

/** What other languages say in their own words; the program itself reads the English from the figures. */
export const figures: FigureText = {
  metric: said('metric'),
  caveat: said('caveat'),
  statement: said('statement'),
  unit: said('unit'),
  geography: said('geography'),
  industry: said('industry'),
  points: said('points'),
};

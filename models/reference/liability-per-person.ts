import { type ReferenceFigure, requireFigure } from './figure';
import { regulationFigures } from './regulation-figures';

/** Settlements and penalties per person affected, as published, in the currency of each case. */
export interface LiabilityPerPerson {
  kind: 'classAction' | 'regulatorSettlement' | 'regulatorFine';
  currency: 'USD' | 'GBP';
  low: number;
  high: number;
  cases: { figure: ReferenceFigure; perPerson: number }[];
}

const perPerson = (id: string, amount: (points: Readonly<Record<string, number>>) => number) => {
  const figure = requireFigure(regulationFigures, id);
  return { figure, perPerson: amount(figure.points!) };
};
const range = (
  kind: LiabilityPerPerson['kind'],
  currency: LiabilityPerPerson['currency'],
  cases: LiabilityPerPerson['cases'],
): LiabilityPerPerson => ({
  kind,
  currency,
  low: Math.min(...cases.map((x) => x.perPerson)),
  high: Math.max(...cases.map((x) => x.perPerson)),
  cases,
});

/** Evidence for what breaches cost per person in court and before regulators; each case divided by its people. */
export function liabilityPerPerson(): LiabilityPerPerson[] {
  const settled = ['E-class-anthem', 'E-class-fhc', 'E-class-heartland', 'E-class-hca'];
  return [
    range(
      'classAction',
      'USD',
      settled.map((id) => perPerson(id, (points) => points['per record'])),
    ),
    range('regulatorSettlement', 'USD', [
      perPerson('E-ocr26-ransom4', ({ total, individuals }) => total / individuals),
    ]),
    range('regulatorFine', 'GBP', [perPerson('E-uk-advanced', (points) => points['per individual'])]),
  ];
}

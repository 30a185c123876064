import { figureBounds, type ReferenceFigure, requireFigure } from './figure';
import { priceFigures } from './price-figures';

/** Kinds of record with published criminal prices. */
export const resaleKinds = ['medical', 'ssn', 'card', 'identity', 'bank', 'credential'] as const;
export type ResaleKind = (typeof resaleKinds)[number];

const sources: Record<ResaleKind, readonly string[]> = {
  medical: [
    'B-tsf-medical',
    'B-kasp20-medical',
    'B-cbs19-medical',
    'B-icit17-ehr',
    'B-icit17-complete',
    'B-mcafee16-medical',
    'B-fc16-medical',
    'B-clw-medical',
    'B-ins-full',
    'B-fbi14-ehr',
  ],
  ssn: ['B-tsf-ssn', 'B-cbs19-ssn', 'B-fc16-ssn', 'B-fbi14-ssncard'],
  card: [
    'B-nord25-card',
    'B-nord23-card',
    'B-tsf-card',
    'B-nord21-card',
    'B-cp20-card',
    'B-kasp20-card',
    'B-pa20-mc',
    'B-cbs19-card',
    'B-sixgill19-card',
    'B-clw-card',
  ],
  identity: ['B-kasp20-fullz', 'B-cp20-fullz', 'B-mcafee16-fin'],
  bank: ['B-nord22-bank', 'B-pa20-bank2000', 'B-pa20-bank100'],
  credential: ['B-phish14-cred'],
};

/** Published prices of one kind of record, US dollars of each source's year. */
export interface PublishedPrices {
  kind: ResaleKind;
  /** Lowest and highest price any source gives. */
  low: number;
  high: number;
  /** By how much the sources disagree: high / low. */
  disagreement: number;
  /** Newest first. */
  figures: ReferenceFigure[];
}

/** What sources say a record of this kind fetches, with their disagreement. */
export function publishedPrices(kind: ResaleKind): PublishedPrices {
  const figures = sources[kind].map((id) => requireFigure(priceFigures, id)).sort((a, b) => b.year - a.year);
  const bounds = figures.map((figure) => figureBounds(figure)!);
  const low = Math.min(...bounds.map((x) => x.low));
  const high = Math.max(...bounds.map((x) => x.high));
  return { kind, low, high, disagreement: high / low, figures };
}

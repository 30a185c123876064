import type { NumberWords } from '../number-words';

export const text: NumberWords = {
  multipliers: {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    million: 1e6,
    millions: 1e6,
    b: 1e9,
    bn: 1e9,
  },
  ownMultipliers: { billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12, t: 1e12, tn: 1e12 },
  percent: ['per cent', 'percent', 'pct'],
  to: ['to'],
};

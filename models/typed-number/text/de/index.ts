import type { NumberWords } from '../number-words';

export const text: NumberWords = {
  multipliers: {
    tsd: 1e3,
    tausend: 1e3,
    mio: 1e6,
    millionen: 1e6,
    mrd: 1e9,
    mia: 1e9,
    milliarde: 1e9,
    milliarden: 1e9,
    bio: 1e12,
  },
  ownMultipliers: {
    billion: 1e12,
    billions: 1e12,
    billionen: 1e12,
    trillion: 1e18,
    trillions: 1e18,
    trillionen: 1e18,
    // As in T€ and TEUR.
    t: 1e3,
  },
  percent: ['prozent'],
  to: ['bis'],
};

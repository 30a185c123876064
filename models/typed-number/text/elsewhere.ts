import { primaryLanguage } from '#models/language/languages';
import type { NumberWords } from './number-words';

const shortScale = { billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12 };
/** A French billion is a million millions. */
const longScale = { billion: 1e12, billions: 1e12, billionen: 1e12, trillion: 1e18, trillions: 1e18, trillionen: 1e18 };

const words: NumberWords = {
  multipliers: {
    mille: 1e3,
    md: 1e9,
    mds: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    千: 1e3,
    万: 1e4,
    百万: 1e6,
    億: 1e8,
    十億: 1e9,
    兆: 1e12,
  },
  ownMultipliers: {},
  percent: ['pour cent', 'pourcent'],
  to: [],
};

/** What people type in languages that the app does not speak. */
export const elsewhere = {
  words,
  multipliersOf: (locale: string): Record<string, number> =>
    primaryLanguage(locale) === 'fr' ? longScale : shortScale,
};

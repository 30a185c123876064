/** Words and letters that multiply, the same wherever they are typed. */
const everywhere: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  mille: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  百万: 1e6,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  mia: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  md: 1e9,
  mds: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  十億: 1e9,
  bio: 1e12,
  兆: 1e12,
};

const shortScale = { billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12 };
/** A German or French billion is a million millions. */
const longScale = { billion: 1e12, billions: 1e12, billionen: 1e12, trillion: 1e18, trillions: 1e18, trillionen: 1e18 };

/** `t` is a trillion to English readers and a thousand to German ones (`T€`, `TEUR`); elsewhere it says nothing. */
const byLanguage: Record<string, Record<string, number>> = {
  en: { ...shortScale, t: 1e12, tn: 1e12 },
  de: { ...longScale, t: 1e3 },
  fr: longScale,
};

/** What a word in lower case multiplies by, by word, for readers of `locale`. */
export const multipliersOf = (locale: string): Record<string, number> => ({
  ...everywhere,
  ...(byLanguage[locale.split('-')[0].toLowerCase()] ?? shortScale),
});

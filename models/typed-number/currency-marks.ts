/** Which currencies a sign or word may stand for; the first is named when a sign does not fit the plan. */
const marks: Record<string, string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  us$: ['USD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  a$: ['AUD'],
  au$: ['AUD'],
  '€': ['EUR'],
  euro: ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  円: ['JPY'],
  元: ['CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  fr: ['CHF'],
  'fr.': ['CHF'],
  sfr: ['CHF'],
  kr: ['SEK', 'NOK', 'DKK'],
  zł: ['PLN'],
  kč: ['CZK'],
};

const codes = new Set(Intl.supportedValuesOf('currency'));

/** The currencies that a sign, code or word can mean; empty where it is none. */
export function currenciesOf(word: string): string[] {
  const code = word.toUpperCase();
  if (codes.has(code) && word.length === 3) return [code];
  return marks[word.toLowerCase()] ?? [];
}

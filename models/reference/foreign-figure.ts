import { economicArea } from './economic-area';
import type { ReferenceFigure } from './figure';

/** Countries and unions that figures come from alone, or for the most part. */
export type FigureOrigin = 'US' | 'GB' | 'EU' | 'IN' | 'PT' | 'NL' | 'FR' | 'IE' | 'northAmerica';

/** By the geography that a figure names; what is global or of many countries has no origin of its own. */
const origins: Readonly<Record<string, FigureOrigin>> = {
  US: 'US',
  'US list': 'US',
  'US (mostly)': 'US',
  'Mostly US': 'US',
  'United States': 'US',
  'Florida, US (public contract)': 'US',
  'US & Canada': 'northAmerica',
  'North America': 'northAmerica',
  'United Kingdom': 'GB',
  EU: 'EU',
  'EU-27': 'EU',
  'EU/EEA': 'EU',
  India: 'IN',
  Portugal: 'PT',
  Netherlands: 'NL',
  France: 'FR',
  Ireland: 'IE',
};

/**
 * Where a figure comes from if that is not the plan's country (ISO 3166-1 alpha-2): a US price in a German plan. Null
 * where it is of that country or union, of many countries or of the whole world, or where the plan names no country.
 */
export function foreignOrigin({ geography }: Pick<ReferenceFigure, 'geography'>, country: string): FigureOrigin | null {
  const origin = origins[geography];
  if (origin === undefined || country === '' || origin === country) return null;
  if (origin === 'northAmerica') return country === 'US' || country === 'CA' ? null : origin;
  if (origin === 'EU') return economicArea.has(country) ? null : origin;
  return origin;
}

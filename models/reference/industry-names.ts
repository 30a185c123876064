import type { Language } from '#models/plan/language';
import type { Industry } from '#models/plan/organization';

const names: Record<Industry, readonly string[]> = {
  healthcare: ['Healthcare', 'Hospitals', 'Healthcare (hospitals 77%)', 'Non-profit hospitals', 'For-profit hospitals'],
  insurance: [],
  finance: ['Financial'],
  manufacturing: ['Manufacturing', 'Industrial'],
  education: ['Education'],
  software: ['Technology', 'Information'],
  retail: ['Retail'],
  public: ['Public sector', 'Public administration'],
  other: [],
};

/** The names under which figures of this industry are published. */
export const industryNames = (industry: Industry): readonly string[] => names[industry];

/** What stands in where an industry has no figure of its own. */
export type Fallback = 'insurers' | 'financial' | 'everyone';

/** That something stands in, and what, in words. */
export const fallbackWords: Record<Language, Record<Fallback, string>> = {
  en: {
    insurers: 'No figure for insurers: financial services used.',
    financial: 'No figure for this industry: financial services used.',
    everyone: 'No figure for this industry: all industries used.',
  },
  de: {
    insurers: 'Kein Wert für Versicherer: Finanzdienstleister als Ersatz.',
    financial: 'Kein Wert für diese Branche: Finanzdienstleister als Ersatz.',
    everyone: 'Kein Wert für diese Branche: alle Branchen als Ersatz.',
  },
};

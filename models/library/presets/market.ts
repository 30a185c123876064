import { primaryLanguage } from '#models/language/languages';
import type { ControlInput } from '#models/library/controls/effects';
import { rounded } from '#models/library/threats/estimates';
import type { InsuranceInput, OrganizationInput, RecordTypeInput } from './preset';

/** Where a plan is used: how its numbers read, its currency, and whose law applies. */
export interface Market {
  /** BCP 47. */
  locale: string;
  currency: keyof typeof ratesPerDollar;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Units of the currency for a US dollar, in which the presets and libraries are written. */
  perDollar: number;
  isEuropean: boolean;
}

/** Units for a US dollar in the mean of 2024, to two digits; a user's own budget and revenue are never converted. */
export const ratesPerDollar = { USD: 1, EUR: 0.92, GBP: 0.78, JPY: 150 } as const;

/** The locales a ready-made plan is made for; each is a language, a way to write numbers, a currency and a law. */
export const markets = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'ja-JP'] as const;

/**
 * Where a locale's plans are made for: in Europe in its currency and under European law, Britain's version of it
 * included; Japan likewise for want of figures of its own; everybody else in US dollars under United States law.
 */
export function marketOf(locale: string): Market {
  const european = (country: string, currency: 'EUR' | 'GBP' | 'JPY'): Market => ({
    locale,
    currency,
    country,
    perDollar: ratesPerDollar[currency],
    isEuropean: true,
  });
  if (primaryLanguage(locale) === 'de') return european(locale.endsWith('-AT') ? 'AT' : 'DE', 'EUR');
  if (locale === 'en-GB') return european('GB', 'GBP');
  if (locale.startsWith('fr')) return european('FR', 'EUR');
  if (locale.startsWith('ja')) return european('JP', 'JPY');
  return { locale, currency: 'USD', country: 'US', perDollar: 1, isEuropean: false };
}

/**
 * A part of a plan with every number and formula in it taken from US dollars to the market's currency; a converted
 * number has two significant digits.
 */
function converted<Part>(part: Part, perDollar: number): Part;
function converted(part: unknown, perDollar: number): unknown {
  if (typeof part === 'number') return rounded(part * perDollar);
  if (typeof part !== 'object' || part === null) return part;
  if ('formula' in part && typeof part.formula === 'string') {
    const amount = Number(part.formula);
    const formula = Number.isNaN(amount) ? `(${part.formula}) * ${perDollar}` : String(rounded(amount * perDollar));
    return { ...part, formula };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, converted<unknown>(value, perDollar)]));
}

/** A control of the library with its costs in the market's currency and only the frameworks that bind there. */
export function controlIn({ perDollar, country }: Market, control: ControlInput): ControlInput {
  if (perDollar === 1) return control;
  const { costs = {}, frameworks } = control;
  const { oneTime, annual, perUnit } = costs;
  const money = converted({ ...(oneTime && { oneTime }), ...(annual && { annual }) }, perDollar);
  const prices = perUnit?.map(({ oneTime = 0, annual = 0, ...price }) => ({
    ...price,
    ...converted({ oneTime, annual }, perDollar),
  }));
  return {
    ...control,
    costs: { ...costs, ...money, ...(prices && { perUnit: prices }) },
    frameworks: { ...frameworks, hipaa: country === 'US' ? frameworks?.hipaa : [] },
  };
}

/** The assumed facts about the organisation with costs of working time in the market's currency. */
export function organizationIn({ perDollar }: Market, organization: OrganizationInput): OrganizationInput {
  if (perDollar === 1) return organization;
  const { fteCost, hourlyCost } = organization;
  return { ...organization, ...converted({ fteCost, hourlyCost }, perDollar) };
}

/** A kind of record with its resale price in the market's currency. */
export const recordTypeIn = ({ perDollar }: Market, type: RecordTypeInput): RecordTypeInput =>
  perDollar === 1 ? type : { ...type, resalePrice: converted(type.resalePrice, perDollar) };

/** Terms of cover in the market's currency; in euros they stand as published in dollars, which is near enough. */
export function insuranceIn({ currency, perDollar }: Market, insurance: InsuranceInput): InsuranceInput {
  if (currency === 'USD' || currency === 'EUR') return insurance;
  const { retention, limit, premium } = insurance;
  return { ...insurance, ...converted({ retention, limit, premium }, perDollar) };
}

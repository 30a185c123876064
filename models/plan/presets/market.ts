import type { ControlInput } from '#models/controls/library/effects';
import { rounded } from '#models/threats/library/estimates';
import { languageOf } from '../language';
import type { OrganizationInput, RecordTypeInput } from './preset';

/** Where a plan is used: how its numbers read, its currency, and whose law applies. */
export interface Market {
  /** BCP 47. */
  locale: string;
  currency: 'USD' | 'EUR';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Units of the currency for a US dollar, in which the presets and libraries are written. */
  perDollar: number;
  isEuropean: boolean;
}

/** Euros for a US dollar: the European Central Bank's reference rates were about 1.08 dollars a euro in the mean of 2024. */
const EUROS_PER_DOLLAR = 0.92;

/** German-speaking users plan in euros under European law, everybody else in US dollars under that of the United States. */
export function marketOf(locale: string): Market {
  if (languageOf(locale) !== 'de') return { locale, currency: 'USD', country: 'US', perDollar: 1, isEuropean: false };
  const country = locale.endsWith('-AT') ? 'AT' : 'DE';
  return { locale, currency: 'EUR', country, perDollar: EUROS_PER_DOLLAR, isEuropean: true };
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

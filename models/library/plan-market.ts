import { joined, type Text } from '#models/library/text/text';
import type { Plan } from '#models/plan/schema';
import { economicArea } from '#models/reference/economic-area';
import { type Market, marketOf, ratesPerDollar } from './presets/market';

const isConvertible = (currency: string): currency is Market['currency'] => currency in ratesPerDollar;

/** Whether the library's amounts can be converted to the plan's currency; otherwise they stay in US dollars. */
export const hasRate = ({ currency }: Plan): boolean => isConvertible(currency);

/**
 * The market a plan is in, whatever it was made from: its own currency, and the law of the organisation's country,
 * which the locale decides only where the library knows no law of that country.
 */
export function planMarket({ locale, currency, organization: { country } }: Plan): Market {
  const usual = marketOf(locale);
  const known = isConvertible(currency) ? currency : 'USD';
  const isEuropean =
    country === 'US' ? false : country === 'GB' || country === 'JP' || economicArea.has(country) || usual.isEuropean;
  return { locale, currency: known, country, perDollar: ratesPerDollar[known], isEuropean };
}

/** A row of the library with a word on its amounts where they could not be converted for the plan. */
export const sayingUnconverted = <Row extends { note?: Text }>(plan: Plan, row: Row): Row =>
  hasRate(plan)
    ? row
    : {
        ...row,
        note: joined(
          row.note,
          'Amounts are in US dollars as in the library, for want of a rate for this plan’s currency: convert them.',
        ),
      };

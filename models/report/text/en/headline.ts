import { type NoReturn, noReturn } from '../../../finance/no-return';

/** Labels of the key figures: plain words first, the term of art beside them. */
export const headline = {
  lossNow: 'Expected loss a year, now',
  lossNowTerm: 'annualized loss expectancy (ALE)',
  lossWithPlan: (name: string) => `Expected loss a year with ${name}`,
  lossChange: (amount: string, share: string) => `${amount} a year (${share}) less`,
  lossUnchanged: 'no less than now',
  ask: 'The ask, per year',
  askTerm: 'one-time costs spread over their life, plus running costs',
  askCash: (first: string, total: string, years: string) => `cash: ${first} in the first year, ${total} over ${years}`,
  return: 'Return on the money',
  returnTerm: 'return on security investment (ROSI)',
  returnInterval: (low: string, high: string) => `9 times in 10 between ${low} and ${high}`,
  noReturn: {
    [noReturn.noCost]: 'without a cost, no return on it is defined',
    [noReturn.noControls]: 'the proposal adds nothing, so there is no return',
    [noReturn.afterHorizon]: 'all of it starts after the horizon, so there is no return within it',
    [noReturn.noRate]: 'the flows never turn from a cost to a gain',
    [noReturn.severalRates]: 'more than one rate fits the flows',
    [noReturn.turned]: 'the gain comes before the cost, as in a loan',
  } as Record<NoReturn, string>,
  payback: (years: string) => `Chance that it pays back within ${years}`,
  paybackDetail: (years: string) => `after ${years} on expected values`,
  paybackNever: 'not within the horizon on expected values',
  badYear: 'A bad year (1 in 20)',
  badYearTerm: 'value at risk, 95%',
  badYearWithPlan: (name: string) => `A bad year (1 in 20) with ${name}`,
  badYearNow: (now: string) => `instead of ${now} now`,
};

/** Why a proposal has no return, no chance of paying back or no internal rate, as `simulate --json` says it. */
export const noReturn = {
  noCost: 'The cost is zero, so a return on it is not defined.',
  noControls: 'The proposal adds no control and no insurance: the cost is zero, so a return on it is not defined.',
  afterHorizon: 'All that the proposal adds starts after the horizon, so within it there is no return.',
  noRate: 'The flows never turn from a cost to a gain, so there is no internal rate.',
  severalRates: 'The flows turn more than once, and more than one rate fits them.',
  turned: 'The gain comes before the cost, so a rate would be that of a loan and no return.',
} as const;

type Reasons = typeof noReturn;

/** One of these sentences; screens and pack have their own words for each. */
export type NoReturn = Reasons[keyof Reasons];
/** The reasons for which a proposal has nothing to return at all. */
export type NothingBought = Reasons['noControls' | 'afterHorizon'];

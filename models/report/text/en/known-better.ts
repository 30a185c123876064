/** What the optimiser knows beside the proposed plan, and why one might still choose that. */
export const knownBetter = {
  quoted: (name: string) => `“${name}”`,
  none: 'No other set of the plan’s controls has a lower sum of expected loss and cost over the horizon.',
  noneCovered: (years: string) =>
    `No other set of the plan’s controls has a lower sum of what we keep of the loss, the insurer having paid, and cost over the horizon, on ${years} simulated years.`,
  noneOf: (sets: string, years: string) =>
    `Of ${sets} sets of the plan’s controls, simulated with our insurance on ${years} years, no other has a lower sum of expected loss and cost over the horizon; that there is none at all is not proven.`,
  cheaper: (names: string, count: number, cost: string, more: string) =>
    `A cheaper plan is known: ${names} ${count === 1 ? 'costs' : 'cost'} ${cost} a year and ${count === 1 ? 'is' : 'are'} worth ${more} more today (NPV).`,
  better: (names: string, count: number, cost: string, more: string) =>
    `A plan worth more is known: ${names} ${count === 1 ? 'costs' : 'cost'} ${cost} a year and ${count === 1 ? 'is' : 'are'} worth ${more} more today (NPV).`,
  nothing: (more: string) =>
    `No set of the plan’s controls avoids what it costs: without new controls ${more} more would be left today (NPV).`,
  atOnce: (more: string) => `The same controls, all from year 1, would be worth ${more} more today (NPV).`,
  appetite: (here: number, there: number, all: number) =>
    `The proposed one keeps ${here} of ${all} limits of our risk appetite, that one ${there === 0 ? 'none' : there}.`,
  badYear: (there: string, here: string) =>
    `The proposed one makes a bad year (1 in 20) milder: ${here} instead of ${there}.`,
  reasons: (count: number) =>
    count === 1
      ? 'One control of the proposed one is in for another reason.'
      : `${count} controls of the proposed one are in for another reason.`,
  insurance: 'It includes insurance, which that one lacks.',
  nothingFor: 'Nothing in these figures speaks for the proposed one instead.',
};

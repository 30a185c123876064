/** Page 8. */
export const options = {
  heading: {
    doNothing: (count: number): string =>
      count === 1
        ? 'On averages alone, the proposal costs more than the loss it avoids'
        : 'On averages alone, every option costs more than the loss it avoids',
    best: (name: string, total: string, nothing: string) =>
      `Of the options, “${name}” has the lowest sum of loss and cost: ${total} a year instead of ${nothing}`,
    chosenIsNotBest: (chosen: string, best: string) =>
      `Of the options, “${best}” has the lowest sum of loss and cost; we propose “${chosen}”`,
  },
  lead: (least: string, amount: string) =>
    `Each option is held against the same simulated incidents. The smallest 1-in-20 year comes with “${least}”: ${amount}.`,
  step: {
    more: (cost: string, avoided: string) =>
      `The proposed one costs ${cost} more a year than that with the lowest sum, and avoids ${avoided} more.`,
    less: (cost: string, avoided: string) =>
      `The proposed one costs ${cost} less a year than that with the lowest sum, and avoids ${avoided} less.`,
    badYear: (before: string, after: string) =>
      `What it adds is a smaller bad year (1 in 20): ${after} instead of ${before}.`,
  },
  proposed: (name: string) => `${name} (proposed)`,
  tableTitle: 'The options side by side',
  row: 'Per year, unless said otherwise',
  rows: {
    loss: 'Expected loss',
    avoided: 'Loss avoided',
    cost: 'Cost, one-time costs spread',
    first: 'Cash in the first year',
    cash: (years: string) => `Cash over ${years}`,
    badYear: 'A bad year (1 in 20)',
    rareYear: 'A very bad year (1 in 100)',
    rosi: 'Return once in place (ROSI)',
    npv: 'Worth today (NPV)',
    npvRange: '9 times in 10 between',
    chance: 'Chance that it pays back in time',
    payback: 'Payback',
    prevented: 'Incidents prevented',
    friction: "Users' time",
    appetite: 'Limits of risk appetite kept',
    belowBest: 'Below the best plan known (NPV)',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  of: (part: string, all: string) => `${part} of ${all}`,
  noPayback: 'not in time',
  membersTitle: 'What is in each option',
  members: (name: string, list: string) => `${name}: ${list}.`,
  allOf: (name: string) => `all of “${name}”`,
  nothing: 'no new controls',
};

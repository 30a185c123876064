/** What would change the comparison: sensitivity, thresholds, what-if. */
export const sensitivity = {
  of: (proposal: string) => `All of this is about “${proposal}”, by closed form.`,
  ofCovered: (proposal: string) =>
    `All of this is about “${proposal}” after the insurer has paid, simulated: each change on the same incidents.`,
  noProposal: 'Make a proposal first: there is nothing yet whose worth could change.',
  failed: 'This could not be worked out',
  tornado: 'Which estimates matter',
  tornadoHint:
    'Each bar moves one estimate over its own range, 9 times in 10, and leaves all others. Bars do not add up: estimates are uncertain together, and chance comes on top.',
  measure: 'Measured on',
  measures: { npv: 'Worth of the plan (NPV)', annualLoss: 'Expected loss today' },
  certain: 'No estimate has a range: nothing can be said of what would change the result.',
  threshold: 'Where it turns',
  thresholdHint: 'The value of one estimate at which the plan stops or starts to pay.',
  input: 'Estimate',
  often: (threat: string, years: string) =>
    `The plan pays as long as “${threat}” strikes more often than once in ${years}.`,
  seldom: (threat: string, years: string) =>
    `The plan does not pay. It would if “${threat}” struck more often than once in ${years}.`,
  now: (years: string) => `We assume once in ${years}, with today’s controls in place.`,
  above: (input: string, value: string) => `The plan pays as long as “${input}” is above ${value}.`,
  below: (input: string, value: string) => `The plan pays as long as “${input}” is below ${value}.`,
  wouldAbove: (input: string, value: string) => `The plan does not pay. It would if “${input}” were above ${value}.`,
  wouldBelow: (input: string, value: string) => `The plan does not pay. It would if “${input}” were below ${value}.`,
  assumed: (low: string, high: string) => `Our estimate runs from ${low} to ${high}.`,
  always: (input: string, low: string, high: string) =>
    `No value of “${input}” from ${low} to ${high} turns it: the plan pays all over.`,
  never: (input: string, low: string, high: string) =>
    `No value of “${input}” from ${low} to ${high} turns it: the plan pays nowhere.`,
  ranks: 'What goes with a good outcome',
  ranksHint:
    'Rank correlation of each estimate with the result, all of them varying at once: 1 or −1 moves with it in step, 0 has nothing to do with it.',
  ranksColumns: { input: 'Estimate', npv: 'With the plan’s worth', annualLoss: 'With the loss today' },
  whatIf: 'Two at once',
  whatIfHint: 'The result for pairs of values, each estimate from its 5th to its 95th percentile.',
  first: 'Down',
  second: 'Across',
  whatIfCaption: (first: string, second: string) => `${first}, down, and ${second}, across`,
  pays: 'pays',
  paysNot: 'does not pay',
};

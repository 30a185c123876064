/** Page 3. */
export const stake = {
  heading: {
    records: (count: string, value: string, loss: string) =>
      `We hold ${count} records that would fetch about ${value}; incidents cost us ${loss} a year on average`,
    noPrice: (count: string, loss: string) =>
      `We hold ${count} records; cyber incidents cost us ${loss} a year on average`,
    noRecords: (loss: string) => `Cyber incidents cost us ${loss} a year on average`,
    noLoss: 'No loss is expected from the scenarios of this plan',
  },
  lead: (largest: string, share: string) =>
    `The largest part is ${largest.toLowerCase()}: ${share} of the expected loss.`,
  leadOnly: (form: string) => `The only form of loss is ${form.toLowerCase()}.`,
  chance: (chance: string) => `The chance of at least one loss in a year is ${chance}.`,
  notLoss:
    'What records fetch is the criminal’s gain and the reason we are a target. It is not our loss and is never added to it.',
  recordsTitle: 'Records held, and what they would fetch',
  recordsColumns: { type: 'Records', count: 'Held', price: 'Price of one', value: 'All of them, about' },
  priceRange: (low: string, high: string) => `${low} to ${high}`,
  figures: {
    held: 'Records held',
    value: 'Resale value, about',
    valueTerm: 'what a criminal could ask, not our loss',
    stolen: 'Stolen in a year, on average',
    stolenTerm: 'resale value of what incidents expose',
    probability: 'Chance of a loss in a year',
    worst: 'Mean of the worst 1 in 20 years',
    worstTerm: 'tail value at risk, 95%',
  },
};

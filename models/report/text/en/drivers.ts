/** Page 5. */
export const drivers = {
  heading: {
    one: (name: string, share: string) => `${name} makes up ${share} of the expected loss`,
    several: (names: string, share: string) => `${names} make up ${share} of the expected loss`,
    only: (name: string, loss: string) => `${name}, the only scenario of this plan, costs us ${loss} a year on average`,
    noLoss: 'No scenario of this plan causes a loss',
  },
  lead: {
    scenarios: (count: number, incidents: string) =>
      count === 1
        ? `One scenario is modeled, with ${incidents} incidents a year now.`
        : `${count} scenarios are modeled, together ${incidents} incidents a year now. Frequent ones are mostly small; the loss comes from the rare ones.`,
    driver: (name: string, low: string, high: string) =>
      `Of the exposures that we can change, “${name}” costs most: ${low} to ${high} of expected loss a year in all.`,
    noDriver: 'No exposure of our own raises the loss above what is usual for our industry.',
  },
  tableTitle: 'What our own exposure costs in expected loss',
  columns: {
    driver: 'Exposure',
    ours: 'Ours',
    usual: 'Usual',
    total: 'Costs a year, in all',
    range: '9 times in 10',
    overUsual: 'Of it over the usual',
    counted: 'Counted?',
  },
  counted: 'yes',
  notCounted: 'no: weak evidence',
  range: (low: string, high: string) => `${low} to ${high}`,
  note: 'Each exposure by itself: in all, against having none of it; and against what is usual for our industry. Exposures that are not counted are left out of every other figure.',
  beforeInsurance: 'These amounts are before the insurer pays.',
  noDrivers:
    'The plan states no exposure drivers, such as systems past end of life, untrained staff or unmonitored remote sessions.',
};

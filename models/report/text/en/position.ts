/** Page 2. */
export const position = {
  heading: {
    below: (share: string, low: string, high: string) =>
      `Security gets ${share} of the IT budget, below the industry's ${low} to ${high}`,
    within: (share: string, low: string, high: string) =>
      `Security gets ${share} of the IT budget, within the industry's ${low} to ${high}`,
    above: (share: string, low: string, high: string) =>
      `Security gets ${share} of the IT budget, above the industry's ${low} to ${high}`,
  },
  lead: (security: string, it: string) => `Of ${it} a year for IT, security gets ${security}.`,
  gapBelow: (amount: string) => `The lower end of the band would take ${amount} more a year.`,
  gapAbove: (amount: string) => `That is ${amount} a year more than the upper end of the band.`,
  planAbove: (share: string) =>
    `The plan lifts the share to ${share}, above the band; a share says what others spend, not what is enough.`,
  planWithin: (share: string) => `The plan lifts the share to ${share}, within the band.`,
  planBelow: (share: string) => `The plan lifts the share to ${share}, still below the band.`,
  caveat:
    'A benchmark says what others spend, not what is enough. Published shares differ in what they count as security.',
  fallback: 'No figure is published for our industry alone, so a wider group stands in.',
  figures: {
    money: 'Security, per year',
    share: 'Share of the IT budget',
    perEmployee: 'Security per employee',
    shareOfRevenue: 'Security share of revenue',
  },
  budgetTitle: 'What the IT budget pays for',
  budgetColumns: { line: 'Line', annual: 'Per year', share: 'Share' },
  security: 'Security, today',
  other: 'Everything else in IT',
  total: 'IT budget',
  overcommitted: (amount: string) => `The lines listed exceed the IT budget by ${amount}.`,
};

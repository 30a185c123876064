/** Page 4. */
export const badYear = {
  heading: {
    withPlan: (now: string, plan: string) =>
      `One year in 20 costs more than ${now} now, and more than ${plan} with the plan`,
    unchanged: (now: string) => `One year in 20 costs more than ${now}, with or without the plan`,
    now: (now: string) => `One year in 20 costs more than ${now}`,
    noLoss: 'No year costs anything in the scenarios of this plan',
  },
  lead: {
    spread: (median: string, mean: string, rare: string) =>
      `Half of all years cost less than ${median}. The average, ${mean}, is pulled up by rare years: one in 100 costs more than ${rare}.`,
    zeroMedian: (mean: string, rare: string) =>
      `Most years cost nothing. The average, ${mean}, comes from rare years: one in 100 costs more than ${rare}.`,
  },
  wide: 'The spread is wide: plan for the range, not for the average.',
  budget: (now: string) => `The chance that a year costs more than the whole IT budget is ${now}.`,
  budgetWithPlan: (now: string, plan: string) =>
    `The chance that a year costs more than the whole IT budget is ${now} now and ${plan} with the plan.`,
  under: (share: string) => `under ${share}`,
  appetiteTitle: 'Our risk appetite, and whether it is kept',
  appetiteColumns: {
    limit: 'Loss in a year above',
    tolerated: 'We tolerate',
    now: 'Now',
    plan: 'With the plan',
    verdict: 'Kept?',
  },
  kept: 'yes',
  keptByPlan: 'with the plan only',
  broken: 'no',
  noAppetite: 'No risk appetite is stated in the plan. Stating one would let the board see whether it is kept.',
  yearsTitle: 'Loss in one year',
  yearsColumns: { year: 'Year', now: 'Now', plan: 'With the plan', difference: 'Difference' },
  years: {
    mean: 'Average',
    p50: '1 in 2 (median)',
    p90: '1 in 10',
    p95: '1 in 20',
    p99: '1 in 100',
    p999: '1 in 1,000',
    tail: 'Mean of the worst 1 in 20',
  },
};

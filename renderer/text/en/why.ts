/** How the headline figures come about. */
export const why = {
  lossNow:
    'What an average year costs: for every threat, how often it strikes times what an incident costs, with today’s controls at work. Most years are quieter, a few far worse.',
  otherThreats: 'All other threats',
  closedForm: (years: string, simulated: string) =>
    `Worked out exactly. Check: the ${years} simulated years come to ${simulated}.`,
  withControlVariate: (precision: string, years: string, simulated: string) =>
    `Insurance has no exact mean: simulated, and corrected by what is known exactly of the loss before it, which leaves ${precision} (95%). Check: the ${years} simulated years alone come to ${simulated}.`,
  lossWithPlan:
    'The same incidents with the plan’s controls: they prevent some and make others smaller. Controls on the same path multiply, so a second one is worth less.',
  lossWithPlanFormula: (now: string, reduction: string, then: string) => `${now} − ${reduction} avoided = ${then}`,
  prevented: 'Incidents prevented per year',
  ask: (years: string) =>
    `What the plan costs per year: one-time costs spread over ${years}, plus licenses, services and staff every year.`,
  insurance: 'Insurance premium',
  friction: 'Time of the people affected',
  otherControls: (count: number) => (count === 1 ? 'One more control' : `${count} more controls`),
  cash: (horizon: string) => `Cash over ${horizon}`,
  rosi: 'What the plan saves beyond its cost, for each unit of cost, in an average year (ENISA’s return on security investment).',
  rosiFormula: (saved: string, cost: string, rosi: string) => `(${saved} avoided − ${cost} cost) ÷ ${cost} = ${rosi}`,
  range90: '90% of simulated futures',
  payback: (horizon: string) =>
    `The share of simulated futures of ${horizon} in which the losses avoided are larger than the money spent.`,
  paybackYears: 'Paid back after, on average',
  never: 'Not within the horizon',
  npv: (rate: string) => `Net present value at ${rate}`,
  npvRange: 'Net present value, 90% of futures',
  npvPositive: 'Chance that it is positive',
  delay: 'Cost of waiting a year',
  badYear: 'One year in twenty costs more than this (value at risk, 95%). First as things stand, then with the plan.',
  badYearTerm: 'value at risk, 95%',
  nowInterval: 'Now, precision (95%)',
  worstNow: 'Now, mean of the worst 5% of years',
  planInterval: 'With the plan, precision (95%)',
  worstPlan: 'With the plan, mean of the worst 5%',
  between: (low: string, high: string) => `${low} to ${high}`,
};

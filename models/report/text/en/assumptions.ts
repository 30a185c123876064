const scenarioCount = (count: number) => (count === 1 ? 'one scenario' : `${count} scenarios`);
const sourceCount = (count: number) => (count === 1 ? 'one source' : `${count} sources`);

/** Page 11. */
export const assumptions = {
  heading: (scenarios: number, sources: number, assumed: number) =>
    assumed === 0
      ? `The figures rest on ${scenarioCount(scenarios)} and ${sourceCount(sources)}`
      : `The figures rest on ${scenarioCount(scenarios)}, ${sourceCount(sources)} and ${assumed === 1 ? 'one assumption' : `${assumed} assumptions`}`,
  headingNoSources: (scenarios: number) =>
    `Every figure rests on ${scenarios === 1 ? 'one scenario' : `${scenarios} scenarios`}, estimated without published sources`,
  lead: (years: string, seed: string) =>
    `The loss figures come from ${years} simulated years (seed ${seed}): the same plan and seed give the same figures again. Amounts are rounded; tables of costs and cash add up.`,
  scenariosTitle: 'Scenarios: how often, and what one incident costs',
  scenariosColumns: {
    scenario: 'Scenario',
    frequency: 'A year, before controls',
    now: 'A year, now',
    loss: 'Expected loss a year',
    each: 'Mean loss of one',
    sources: 'Sources',
  },
  controlsTitle: 'Controls: cost and effect',
  controlsColumns: {
    control: 'Control',
    oneTime: 'One-time',
    annual: 'Per year',
    fewer: 'Incidents fewer by',
    cheaper: 'Losses smaller by',
    sources: 'Sources',
  },
  existing: (name: string) => `${name} (in place)`,
  parametersTitle: 'General assumptions',
  parameters: {
    horizon: 'Horizon',
    discount: 'Discount rate',
    amortization: 'One-time costs are spread over',
    prices: 'Growth of prices a year',
    threats: 'Growth of incident frequency a year',
    itGrowth: 'Growth of the IT budget a year',
    fte: 'Cost of one full-time employee a year',
    friction: "Users' time counts as cost",
    dependence: 'Parts of one incident go together (correlation)',
    commonCause: 'Common cause (variance of the yearly multiplier)',
    insurance: 'Cyber insurance',
    insuranceTerms: (retention: string, limit: string, premium: string) =>
      `retention ${retention}, limit ${limit}, premium ${premium} a year`,
    beyond: (share: string) => `Estimates with more than ${share} of their mean above the stated upper value`,
    upTo: (count: string, share: string) => `${count} (up to ${share})`,
    check: (years: string) => `Check: expected loss now in ${years} simulated years alone`,
  },
  yes: 'yes',
  no: 'no',
  none: 'none',
  methodTitle: 'How it is computed',
  method: [
    'Each scenario has a frequency and a loss per incident, both as ranges. What an average year costs, and so the return, is worked out exactly; bad years and chances come from simulated years, each of which draws how often a scenario happens and what each incident costs.',
    'The plan is held against the same simulated incidents: each is prevented, made cheaper, or left as it was. So what differs is the plan, not chance. Where insurance acts, averages are simulated too, and corrected by what is known exactly.',
    'Yearly figures describe a year with all controls fully in place; cash, payback and present value follow the roll-out year by year.',
    'Controls that act on the same incidents multiply, so a second one is worth less than the first; within an overlap group only the strongest counts.',
  ],
  evidence: (all: string, counts: Record<'own' | 'quoted' | 'firstHand' | 'secondHand' | 'assumed', string>) =>
    `Of ${all} uncertain figures that move the result: ${counts.own} our own, ${counts.quoted} quoted, ${counts.firstHand} published first-hand, ${counts.secondHand} second-hand, ${counts.assumed} assumed.`,
  statuses: {
    own: 'own',
    quoted: 'quoted',
    firstHand: 'first-hand',
    secondHand: 'second-hand',
    assumed: 'assumed',
  },
  weightiest: 'Assumed above all:',
  assumed: (what: string, why: string) => `${what}: ${why}`,
  noReason: 'no reason given',
  sourcesTitle: 'Sources',
  range: (low: string, high: string) => `${low} to ${high}`,
};

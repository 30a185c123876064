/** Page 9. */
export const sensitivity = {
  heading: {
    often: (scenario: string, years: string) =>
      `The plan pays as long as “${scenario}” strikes more often than once in ${years}`,
    always: (scenario: string) => `No single estimate turns the result, not even how often “${scenario}” strikes`,
    widest: (input: string, low: string, high: string) =>
      `What matters most is “${input}”: the plan is worth ${low} to ${high} over its range`,
    certain: 'No estimate in the plan has a range, so nothing can be said of what would change our mind',
  },
  lead: (inputs: string, base: string) =>
    `${inputs} estimates have a range. Each bar moves one of them over its own range, 9 times in 10, and leaves the others. With all at their mean the plan is worth ${base}.`,
  netOfInsurance: 'All of this is after the insurer has paid, each change simulated on the same incidents.',
  chart: {
    subject: 'Worth of the plan today (NPV), as one estimate moves over its range',
    title: (input: string) => `“${input}” moves the result most`,
    description: (list: string) => `Bars from the lowest to the highest worth of the plan, by estimate. ${list}`,
    sentence: (input: string, low: string, high: string) => `${input}: ${low} to ${high}.`,
    axis: 'Worth today (NPV)',
    series: 'Worth today',
    base: 'All estimates at their mean',
    reading: '{x}: worth {y}',
    atLow: 'Worth at low',
    atHigh: 'Worth at high',
  },
  lossChart: {
    subject: 'Expected yearly loss with nothing more done, as one estimate moves over its range',
    title: (input: string) => `“${input}” moves the expected loss most`,
    description: (list: string) => `Bars from the lowest to the highest expected yearly loss, by estimate. ${list}`,
    axis: 'Expected loss per year',
    series: 'Expected loss',
    reading: '{x}: {y} a year',
    atLow: 'Loss at low',
    atHigh: 'Loss at high',
  },
  tableTitle: 'The estimates that matter most',
  columns: {
    input: 'Estimate',
    low: 'Low',
    high: 'High',
    atLow: 'Worth at low',
    atHigh: 'Worth at high',
    evidence: 'Evidence',
  },
  input: (owner: string, what: string) => `${owner}: ${what}`,
  fields: {
    frequency: 'how often',
    annualProbability: 'chance in a year',
    susceptibility: 'share that succeeds',
    quantity: 'extent',
    amount: 'amount',
    probability: 'chance that it follows',
    cap: 'upper limit',
    severity: 'severity of the penalty',
    share: 'share of the records exposed',
    count: 'records exposed',
    reliability: 'reliability',
    magnitude: 'effect on losses',
    oneTime: 'one-time cost',
    annual: 'cost a year',
    fte: 'own staff',
    effectFrequency: 'effect on how often',
    strength: 'strength',
    resalePrice: 'resale price',
    other: 'other',
  },
  turnsTitle: 'Where the result turns',
  turns: {
    effect: (share: string) => `The controls achieve less than ${share} of the effect we assume.`,
    effectOver: (share: string) =>
      `The plan turns to paying only if the controls achieve ${share} of the effect we assume.`,
    often: (scenario: string, years: string, now: string) =>
      `“${scenario}” strikes less often than once in ${years}; we assume once in ${now}, today's controls in place.`,
    seldom: (scenario: string, years: string, now: string) =>
      `The plan turns to paying where “${scenario}” strikes more often than once in ${years}; we assume once in ${now}.`,
  },
  notModelledTitle: 'What is not in the figures',
  penaltyGap: {
    scenario: (name: string) => `“${name}”`,
    otherCurrency: (part: string, scenarios: string, currency: string) =>
      `“${part}” after ${scenarios}: its rule is in ${currency}, and amounts are never converted.`,
    noRevenue: (part: string, scenarios: string, _currency: string) =>
      `“${part}” after ${scenarios}: its rule is a share of yearly revenue, which the plan does not state.`,
  },
  notModelled: [
    'Harm to the people whose data we hold or whom we treat, beyond what it costs us.',
    'Attackers who change their ways once we are better protected than others.',
    'Dependencies between scenarios beyond the common cause stated in the assumptions.',
    'Higher premiums, borrowing costs or lost accreditation after an incident, unless a scenario names them.',
  ],
};

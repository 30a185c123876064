/** Page 1. */
export const decision = {
  heading: {
    pays: (cost: string, now: string, plan: string) =>
      `For ${cost} a year, the expected loss from cyber incidents falls from ${now} to ${plan} a year`,
    paysLater: (cost: string, now: string, plan: string) =>
      `For ${cost} a year, the expected loss falls from ${now} to ${plan} a year, too late to pay back in time`,
    doesNotPay: (cost: string, avoided: string) =>
      `The plan costs ${cost} a year and avoids ${avoided} of expected loss: it does not pay for itself`,
    free: (now: string, plan: string) => `At no extra cost, the expected loss falls from ${now} to ${plan} a year`,
    nothing: (now: string) =>
      `Cyber incidents cost us ${now} a year on average; the proposal adds nothing to what is in place`,
    noProposal: (now: string) => `Cyber incidents cost us ${now} a year on average; no plan is proposed yet`,
    noLoss: 'The scenarios of this plan cause no loss, so there is nothing to buy down',
  },
  lead: {
    plan: (name: string, controls: number, years: string) =>
      `We propose the option “${name}”: ${controls === 1 ? 'one control' : `${controls} controls`} over ${years}.`,
    planInsured: (name: string, controls: number, years: string) =>
      `We propose the option “${name}”: ${controls === 1 ? 'one control' : `${controls} controls`} and cyber insurance over ${years}.`,
    pays: (avoided: string) =>
      `Once in place it avoids ${avoided} of loss a year on average, more than it costs. These are averages over many simulated years: most years are better, a few far worse.`,
    paysLater: (years: string) =>
      `Once in place it avoids more than it costs, but the money is not back within ${years}. What it buys is a smaller chance of a very bad year.`,
    doesNotPay:
      'On average it costs more than the loss it avoids. The case for it rests on what an average leaves out: very bad years, obligations, and the people whose data we hold.',
    unlikely: (chance: string, years: string) =>
      `The chance that it pays back within ${years} is ${chance}: like insurance, it mostly earns its cost in the rare bad years.`,
    nothing: (name: string) =>
      `The option “${name}” adds no control and no insurance within the horizon, so there is no return to speak of.`,
    noProposal: 'Add a proposal to the plan to see what controls would cost and what loss they would avoid.',
    noLoss: 'No scenario is enabled, or none of them has a loss.',
  },
  buysTitle: 'What it buys',
  buys: {
    incidents: (prevented: string, all: string) => `Of ${all} incidents a year, it prevents ${prevented} on average.`,
    rareIncidents: (all: string, years: string) => `Of about ${all} incidents in ${years} years, it prevents one.`,
    badYear: (now: string, plan: string) => `A bad year (1 in 20) costs ${plan} or more instead of ${now} or more.`,
    rareYear: (now: string, plan: string) => `A very bad year (1 in 100) costs ${plan} or more instead of ${now}.`,
    share: (now: string, plan: string) => `Security's share of the IT budget goes from ${now} to ${plan}.`,
    appetite: (met: number, all: number) =>
      met === all
        ? 'Every limit of our risk appetite is kept.'
        : met === 0
          ? 'No limit of our risk appetite is kept yet.'
          : `${met} of the ${all} limits of our risk appetite ${met === 1 ? 'is' : 'are'} kept.`,
    delay: (amount: string) => `Waiting a year costs ${amount} on average.`,
  },
  requested: 'Decision requested',
  decision: (name: string, first: string, later: string) =>
    `Approve the option “${name}” with ${first} for the first year and about ${later} for each year after it. We report on progress and on incidents in twelve months.`,
  decisionOneYear: (name: string, first: string) =>
    `Approve the option “${name}” with ${first}. We report on progress and on incidents in twelve months.`,
  decisionNone: 'Take note of the risk. A proposal follows.',
};

/** Page 7. */
export const theReturn = {
  heading: {
    pays: (years: string, npv: string) => `On average the plan pays back after ${years} and is worth ${npv} today`,
    paysTight: (npv: string) => `On average the plan is worth ${npv} today`,
    paysLater: (years: string, npv: string) =>
      `On average the money is not back within ${years}: the plan is worth ${npv} today`,
    doesNotPay: (years: string, npv: string) =>
      `On average the plan does not pay back within ${years}: it is worth ${npv} today`,
    nothing: 'The proposal adds nothing, so there is no return',
    free: (avoided: string) => `The plan costs nothing extra and avoids ${avoided} a year`,
  },
  lead: (cash: string, avoided: string, years: string) =>
    `Over ${years} we pay ${cash} and avoid ${avoided} of loss on average.`,
  chance: (chance: string) => `The chance that the loss avoided exceeds what we pay is ${chance}.`,
  mostlyNot:
    'In most futures little happens and the money is not earned back; in the rare bad ones it is earned back many times. The average weighs both.',
  breakEven: (share: string) => `The plan still pays if the controls achieve only ${share} of the effect we assume.`,
  breakEvenOver: (share: string) => `To pay back, the controls would have to achieve ${share} of the effect we assume.`,
  usersTime: (cost: string, counted: string, rosi: string) =>
    `Users' time, worth ${cost} a year, is not counted as a cost; with it the yearly return once in place would be ${counted} instead of ${rosi}.`,
  figures: {
    npv: 'Worth today',
    npvTerm: 'net present value (NPV)',
    interval: (low: string, high: string) => `9 times in 10 between ${low} and ${high}`,
    payback: 'Payback',
    paybackNone: 'not in time',
    paybackDiscounted: (years: string) => `discounted: ${years}`,
    paybackDiscountedNone: 'discounted: not within the horizon',
    irr: 'Internal rate of return',
    irrDetail: (rate: string) => `we discount at ${rate}`,
    positive: 'Chance of being worth it',
    positiveTerm: 'P(NPV > 0)',
    delay: 'Cost of waiting a year',
    delayGain: 'Saved by waiting a year',
    ratio: 'Benefit for each unit of cost',
    ratioTerm: 'benefit–cost ratio, discounted',
  },
  tableTitle: 'Cash and loss avoided, by year',
  columns: {
    year: 'Year',
    cash: 'We pay',
    avoided: 'Loss avoided',
    net: 'Net',
    cumulative: 'Net, added up',
    present: 'Net, today’s value',
  },
  total: 'Total',
  note: (rate: string) =>
    `Loss avoided is an average over the simulated years and not cash in hand. Discounted at ${rate}; amounts of a year fall at its end.`,
};

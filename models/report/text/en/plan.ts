/** Page 6. */
export const plan = {
  heading: (controls: number, cash: string, years: string) =>
    controls === 1 ? `One control takes ${cash} over ${years}` : `${controls} controls take ${cash} over ${years}`,
  headingInsured: (controls: number, cash: string, years: string) =>
    controls === 0
      ? `Cyber insurance takes ${cash} over ${years}`
      : `${controls === 1 ? 'One control' : `${controls} controls`} and cyber insurance take ${cash} over ${years}`,
  headingFree: (controls: number) =>
    controls === 1 ? 'The plan is one control at no extra cost' : `The plan is ${controls} controls at no extra cost`,
  lead: {
    most: (name: string, amount: string) =>
      `The most effective, “${name}”, avoids ${amount} of loss a year on top of the others.`,
    friction: (hours: string, cost: string) =>
      `Staff spend about ${hours} hours a year on it in daily work, worth ${cost}; that time is not part of the ask.`,
    frictionCounted: (hours: string, cost: string) =>
      `Staff spend about ${hours} hours a year on it in daily work, worth ${cost}; that time is part of the ask.`,
    noFriction: 'Nobody’s daily work is expected to change.',
  },
  tableTitle: 'What we buy, and what each control avoids on top of the others',
  columns: {
    control: 'Control',
    start: 'From',
    oneTime: 'One-time',
    running: 'Per year',
    avoided: 'Loss avoided a year',
    minutes: 'Minutes a week per user',
  },
  start: (year: number) => `year\u00a0${year}`,
  total: 'Together',
  note: 'Prices of the first year. Loss avoided is what leaving the control out would cost, everything else in place; controls that overlap avoid more together than these figures add up to.',
  noteCovered:
    'Prices of the first year. Loss avoided is what leaving the control out would cost, everything else in place, after the insurer has paid; controls that overlap avoid more together than these figures add up to.',
  dear: (count: number, all: number) =>
    count === all
      ? 'Each of them costs more a year, its one-time cost spread, than it avoids on top of the others.'
      : count === 1
        ? `Of the ${all}, one costs more a year, its one-time cost spread, than it avoids on top of the others.`
        : `Of the ${all}, ${count} cost more a year, their one-time costs spread, than they avoid on top of the others.`,
  reasonsTitle: 'In the plan for another reason than its return',
  reason: (names: string, words: string) => `${names}: ${words}`,
  mustHave: 'A must-have of this plan.',
  pushbackTitle: 'Who is affected, and what they will say',
  pushback: (name: string, words: string) => `${name}: ${words}`,
};

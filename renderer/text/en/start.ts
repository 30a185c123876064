/** The start screen. */
export const start = {
  title: 'A security budget your board can approve',
  lead: 'Boardcase works out what breaches would cost you, which controls are worth their price, and prints the case for it. Everything stays on this computer.',
  presets: 'Start from a ready-made plan',
  presetsHint: 'Every figure comes with its source. Four answers scale it to you; you can change the rest later.',
  presetFailed: 'The ready-made plan could not be made',
  answers: {
    employees: 'Employees',
    annualRevenue: 'Revenue per year',
    itBudget: 'IT budget per year',
  },
  market: 'Country and currency',
  marketHint: (currency: string) =>
    `Published amounts are converted from US dollars to ${currency} at the mean rate of 2024.`,
  create: 'Create the plan',
  creating: 'Working out what to recommend…',
  back: 'All ready-made plans',
  files: 'Your plans',
  open: 'Open a plan…',
  openHint: 'or drop a plan file anywhere on this window',
  noRecent: 'Plans you open or save will be listed here.',
  sample: 'See a finished one',
  sampleHint: 'An example hospital, simulated on this computer just now.',
  sampleWorking: 'Simulating the example…',
  sampleOpen: 'Open the example',
  sampleFailed: 'The example could not be simulated',
  sampleFacts: (records: string, scenarios: string, controls: string) =>
    `${records} records · ${scenarios} threats · ${controls} controls`,
  now: 'Expected loss per year, now',
  plan: 'With the recommended plan',
  status: (years: string, milliseconds: string) => `${years} simulated years in ${milliseconds} ms`,
};

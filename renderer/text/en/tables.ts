/** Tables on their way out: copied or saved as CSV. */
export const tables = {
  actions: (table: string) => `Copy or save: ${table}`,
  copy: 'Copy table',
  save: 'Save as CSV',
  copied: (table: string) => `Copied: ${table}`,
  copyFailed: 'Copying is not allowed here',
  low: 'low',
  high: 'high',
  incidents: 'Incidents a year, now',
  lossNow: 'Expected loss a year, now',
  lossWith: (proposal: string) => `Expected loss a year, ${proposal}`,
  startYear: (proposal: string) => `In ${proposal} from year`,
  running: 'Running, per year',
  spread: 'Per year, with one-time costs spread',
};

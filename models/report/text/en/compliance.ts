/** Page 10. */
export const compliance = {
  heading: {
    more: (plan: number, all: number, now: number) =>
      `With the plan, controls serve ${plan} of ${all} safeguards, up from ${now} today`,
    same: (now: number, all: number) => `Controls serve ${now} of ${all} safeguards, with or without the plan`,
    now: (now: number, all: number) => `Controls serve ${now} of ${all} safeguards today`,
  },
  lead: 'A safeguard counts as served where a control works in its field, and as covered where that control is in place by 80% or more. That shows where work is done; it does not prove compliance.',
  frameworks: { csf: 'NIST CSF 2.0', hipaa: 'HIPAA Security Rule' },
  chartTitle: 'Safeguards covered, partly covered and open',
  chartDescription: (list: string) =>
    `Stacked bars of the number of safeguards covered, partly covered and open. ${list}`,
  chartBar: (framework: string, when: string) => `${framework}, ${when}`,
  chartReading: '{x}: {y} safeguards {series}',
  chartSentence: (bar: string, covered: string, partly: string, open: string) =>
    `${bar}: ${covered} covered, ${partly} partly, ${open} open.`,
  axis: 'Number of safeguards',
  covered: 'covered',
  partly: 'partly covered',
  open: 'open',
  now: 'now',
  plan: 'with the plan',
  tableTitle: 'Where the plan adds, and what stays open',
  columns: {
    group: 'Part of the framework',
    now: 'Served now',
    plan: 'With the plan',
    added: 'Added',
    open: 'Still open',
  },
  of: (part: number, all: number) => `${part}\u00a0of\u00a0${all}`,
  none: 'none',
};

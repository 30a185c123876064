/** Safeguards of the frameworks, now and with each proposal. */
export const compliance = {
  frameworks: { csf: 'NIST Cybersecurity Framework 2.0', hipaa: 'HIPAA Security Rule' },
  hint: 'Covered: a control that serves it is in place by four fifths or more; partly: by less; open: none serves it. This shows where work is under way, not that the organization complies.',
  noReferences: 'No control of this plan names a safeguard yet.',
  safeguard: 'Safeguard',
  now: 'Now',
  states: { covered: 'Covered', partly: 'Partly', open: 'Open' },
  counts: {
    covered: (count: string) => `${count} covered`,
    partly: (count: string) => `${count} partly`,
    open: (count: string) => `${count} open`,
  },
  served: (names: string) => `Served by ${names}`,
  show: 'Show',
  filters: { all: 'All safeguards', open: 'Not covered by the plan', changed: 'Changed by a proposal' },
  nothing: 'None.',
};

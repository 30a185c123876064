/** The six forms of loss of Open FAIR (O-RT 3.0.1). */
export const lossForms = ['productivity', 'response', 'replacement', 'fines', 'competitive', 'reputation'] as const;
export type LossForm = (typeof lossForms)[number];

/** What an amount is per: incident, record exposed, hour of downtime, person notified, or a penalty rule. */
export const lossBases = ['event', 'record', 'hour', 'person', 'penalty'] as const;

/** Work grows with the number of simulated incidents; what happens more often is better described per year. */
export const mostEventsPerYear = 10_000;

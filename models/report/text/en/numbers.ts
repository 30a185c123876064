const units: Record<string, string> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };

/** What numbers are written with beyond Intl. */
export const numbers = {
  /** "1 in 20". */
  outOf: 'in',
  /** A unit after a shortened number, from that of Intl: a space and small letters, as in "$6.2 m" and "£1.2 bn". */
  compactUnit: (unit: string): string => `\u00a0${units[unit] ?? unit}`,
};

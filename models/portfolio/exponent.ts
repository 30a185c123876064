/** What a wholly effective control leaves: far below any rounding, and its logarithm still finite. */
const leastKept = 1e-15;

/** −ln of the share that is left, so that shares that multiply add up. */
export const exponent = (kept: number): number => -Math.log(Math.max(leastKept, kept));

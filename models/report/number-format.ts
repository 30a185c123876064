/** How a number is to be shown; the plan's locale and currency are added where it is formatted. */
export type NumberFormat =
  | { style: 'currency'; compact?: boolean; digits?: number }
  | { style: 'percent'; digits?: number }
  | { style: 'number'; compact?: boolean; digits?: number }
  | { style: 'years'; digits?: number }
  | { style: 'multiple'; digits?: number }
  /** A probability as "1 in 20". */
  | { style: 'oneIn' };

import type { numbers as english } from '../en/numbers';

export const numbers: typeof english = {
  outOf: 'von',
  compactUnit: (unit) => unit,
};

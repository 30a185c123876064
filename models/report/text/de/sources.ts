import { sources as english } from '../en/sources';

/** How a source is cited; publisher and title stay in their own language. */
export const sources: typeof english = {
  citation: english.citation,
  yearAssumed: 'Jahr angenommen',
  vendorClaim: 'Herstellerangabe',
  secondary: 'Sekundärquelle',
};

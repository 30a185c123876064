import { sourcesText } from '../en/sources';

/** How a source is cited; publisher and title stay in their own language. */
export const sourcesDe: typeof sourcesText = {
  citation: sourcesText.citation,
  yearAssumed: 'Jahr angenommen',
  vendorClaim: 'Herstellerangabe',
  secondary: 'Sekundärquelle',
};

import { sources as english } from '../en/sources';

/** How a source is cited; publisher and title stay in their own language. */
export const sources: typeof english = {
  citation: english.citation,
  yearAssumed: 'Jahr angenommen',
  vendorClaim: 'Herstellerangabe',
  secondary: 'Sekundärquelle',
  alsoIn: (publisher) => `auch in ${publisher}`,
  foreign: {
    US: 'Wert aus den USA',
    GB: 'Wert aus dem Vereinigten Königreich',
    EU: 'Wert aus der EU',
    IN: 'Wert aus Indien',
    PT: 'Wert aus Portugal',
    NL: 'Wert aus den Niederlanden',
    FR: 'Wert aus Frankreich',
    IE: 'Wert aus Irland',
    northAmerica: 'Wert aus Nordamerika',
  },
};

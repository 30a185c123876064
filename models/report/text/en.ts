import { chartsText } from './en/charts';
import { headlineText } from './en/headline';
import { termsText } from './en/terms';

/** The report's words in English. Numbers arrive formatted. */
export const en = {
  terms: termsText,
  headline: headlineText,
  charts: chartsText,
};

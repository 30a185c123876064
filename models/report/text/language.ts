import { languageOf } from '../../plan/language';
import { de } from './de';
import { en } from './en';

/** All words of the report in one language. */
export type ReportText = typeof en;

const texts = { en, de };

/** The catalogue for the language of `locale` (BCP 47); English where there is none. */
export function reportText(locale: string): ReportText {
  return texts[languageOf(locale)];
}

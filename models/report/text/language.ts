import { en } from './en';

/** All words of the report in one language. */
export type ReportText = typeof en;

/** The catalogue for the language of `locale` (BCP 47); English where there is none. */
export function reportText(_locale: string): ReportText {
  return en;
}

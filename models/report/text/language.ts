import { languageOf } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { text as english } from './en';

/** All words of the report in one language. */
export type ReportText = typeof english;

const catalogues = import.meta.glob<ReportText>('./*/index.ts', { eager: true, import: 'text' });

/** The catalogue for the language of `locale` (BCP 47); English where that is none of ours. */
export const reportText = (locale: string): ReportText => wordsIn(languageOf(locale), catalogues);

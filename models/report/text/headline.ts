import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { headline as english } from './en/headline';

export type HeadlineText = typeof english;

const catalogues = import.meta.glob<HeadlineText>('./*/headline.ts', { eager: true, import: 'headline' });

/** The words of the headline figures alone: the start screen shows those without the rest of the report. */
export const headlineText = (language: Language): HeadlineText => wordsIn(language, catalogues, 'headline');

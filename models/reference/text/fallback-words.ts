import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { text as english } from './en';

/** What stands in where an industry has no figure of its own. */
export type Fallback = keyof typeof english;

const catalogues = import.meta.glob<typeof english>('./*/index.ts', { eager: true, import: 'text' });

/** That something stands in, and what, in words. */
export const fallbackWords = (language: Language): typeof english => wordsIn(language, catalogues);

import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { numbers as english } from './en/numbers';

export type NumberWords = typeof english;

const catalogues = import.meta.glob<NumberWords>('./*/numbers.ts', { eager: true, import: 'numbers' });

/** The words of numbers alone, which are written on every screen. */
export const numberWords = (language: Language): NumberWords => wordsIn(language, catalogues, 'numbers');

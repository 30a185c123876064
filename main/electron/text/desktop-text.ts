import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { text as english } from './en';

const catalogues = import.meta.glob<typeof english>('./*/index.ts', { eager: true, import: 'text' });

let spoken: Language = 'en';

/** Has the shell speak a language from now on. */
export function speak(language: Language): void {
  spoken = language;
}

/** The words of the language spoken now. */
export const currentText = (): typeof english => wordsIn(spoken, catalogues);

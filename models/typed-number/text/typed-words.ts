import { type Language, languages, spokenLanguage } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import { elsewhere } from './elsewhere';
import type { NumberWords } from './number-words';

const catalogues = import.meta.glob<NumberWords>('./*/index.ts', { eager: true, import: 'text' });

const of = (language: Language): NumberWords => wordsIn(language, catalogues);
const all = [...languages.map(of), elsewhere.words];

const multipliers: Record<string, number> = Object.assign({}, ...all.map((words) => words.multipliers));

/** Words of every language at once: numbers are pasted from anywhere. */
export const typedWords = {
  percent: all.flatMap(({ percent }) => percent),
  to: all.flatMap(({ to }) => to),
};

/** What a word in lower case multiplies by, by word, for readers of `locale` (BCP 47). */
export function multipliersOf(locale: string): Record<string, number> {
  const spoken = spokenLanguage(locale);
  return { ...multipliers, ...(spoken ? of(spoken).ownMultipliers : elsewhere.multipliersOf(locale)) };
}

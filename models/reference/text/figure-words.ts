import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';

/** The words of a figure that have a rendering in other languages; titles and publishers of sources stay as they are. */
export type FigureField = 'metric' | 'caveat' | 'statement' | 'unit' | 'geography' | 'industry' | 'points';

/** What the figures say in one language, by field and by the English. */
export type FigureText = Record<FigureField, Readonly<Record<string, string>>>;

/** What a figure says in words, in one language. */
export type FigureWords = (field: FigureField, english: string) => string;

/** Figures are recorded in English. */
export const englishFigures: FigureWords = (_, english) => english;

const fetched = import.meta.glob<FigureText>(['./*/figures.ts', '!./en/figures.ts'], { import: 'figures' });

/** How the words of figures read in a language; others than English are fetched when asked for. */
export async function figureWords(language: Language): Promise<FigureWords> {
  if (language === 'en') return englishFigures;
  const said = await wordsIn(language, fetched, 'figures')();
  // A figure that is newer than its translation is still worth showing.
  return (field, english) => said[field][english] ?? english;
}

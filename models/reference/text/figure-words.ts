import type { Language } from '#models/plan/language';

/** The words of a figure that have a rendering in other languages; titles and publishers of sources stay as they are. */
export type FigureField = 'metric' | 'caveat' | 'statement' | 'unit' | 'geography' | 'industry' | 'points';

/** What a figure says in words, in one language. */
export type FigureWords = (field: FigureField, english: string) => string;

/** Figures are recorded in English. */
export const englishFigures: FigureWords = (_, english) => english;

/** How the words of figures read in a language; others than English are fetched when asked for. */
export async function figureWords(language: Language): Promise<FigureWords> {
  if (language === 'en') return englishFigures;
  const { germanFigures } = await import('./de');
  // A figure that is newer than its German is still worth showing.
  return (field, english) => germanFigures[field][english] ?? english;
}

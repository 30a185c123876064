import type { Language } from '#models/plan/language';
import { englishLibrary, type LibraryWords } from './text';

/** The words of the libraries and presets in a language. English is part of them, others are fetched when asked for. */
export async function libraryWords(language: Language): Promise<LibraryWords> {
  if (language === 'en') return englishLibrary;
  const { german } = await import('./de');
  return { sentence: (english) => german[english], number: (written) => written.replace('.', ',') };
}

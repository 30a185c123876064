import { factsOf, type Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import { englishLibrary, type LibraryText, type LibraryWords, type Sentence } from './text';

/** English is what the libraries are written in; the others are fetched when they are asked for. */
const fetched = import.meta.glob<LibraryText>(['./*/index.ts', '!./en/index.ts'], { import: 'text' });

/** The words of the libraries and presets in a language. Rejects where they cannot be fetched. */
export async function libraryWords(language: Language): Promise<LibraryWords> {
  if (language === 'en') return englishLibrary;
  const said: Record<Sentence, string> = Object.assign({}, ...Object.values(await wordsIn(language, fetched)()));
  const mark = decimalMark(factsOf(language).locale);
  return { sentence: (english) => said[english], number: (written) => written.replace('.', mark) };
}

const decimalMark = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

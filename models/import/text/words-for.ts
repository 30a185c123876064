import { languages } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import { elsewhere } from './elsewhere';
import type { ImportWords } from './import-words';

const catalogues = import.meta.glob<ImportWords>('./*/index.ts', { eager: true, import: 'text' });
const all = [...languages.map((language) => wordsIn(language, catalogues)), elsewhere];

/** The words for something in every language at once: a table may come in any of them. */
export const wordsFor = (list: (words: ImportWords) => readonly string[]): string[] => all.flatMap(list);

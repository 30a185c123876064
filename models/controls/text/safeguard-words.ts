import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { SafeguardGroup, SafeguardId } from '../frameworks';

/** What the safeguards and their groups are called; the identifiers stay those of the frameworks. */
export interface SafeguardWords {
  names: Record<SafeguardId, string>;
  groups: Record<SafeguardGroup, string>;
}

const catalogues = import.meta.glob<SafeguardWords>('./*/index.ts', { eager: true, import: 'text' });

/** The safeguards' names in a language. */
export const safeguardWords = (language: Language): SafeguardWords => wordsIn(language, catalogues);

import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import type { ProblemWords } from './words';

const fetched = import.meta.glob<ProblemWords>(['./*/index.ts', '!./en/index.ts'], { import: 'text' });

/**
 * Words for what is wrong with a plan or formula; none for English, which who reads a plan has anyway. Rejects where
 * they cannot be fetched.
 */
export const fetchProblemWords = async (language: Language): Promise<ProblemWords | undefined> =>
  language === 'en' ? undefined : wordsIn(language, fetched)();

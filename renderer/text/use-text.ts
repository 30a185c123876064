import { create } from 'zustand';
import type { Language } from '#models/language/languages';
import { wordsIn } from '#models/language/words-in';
import { fetchProblemWords } from '#models/plan/text/fetched';
import type { ProblemWords } from '#models/plan/text/words';
import { type Catalogue, text as english } from './en';

interface Spoken {
  language: Language;
  text: Catalogue;
  /** Words for what is wrong with a plan or formula; where absent, the plan's own, which are English. */
  problems?: ProblemWords;
}

/** English is part of the page; the others are fetched when they are spoken. */
const fetched = import.meta.glob<Catalogue>(['./*/index.ts', '!./en/index.ts'], { import: 'text' });

const useSpoken = create<Spoken>(() => ({ language: 'en', text: english }));

/** The catalogue of the language spoken now. */
export function useText(): Catalogue {
  return useSpoken(({ text }) => text);
}

/** The same for code outside components. */
export function currentText(): Catalogue {
  return useSpoken.getState().text;
}

/** Words for what is wrong with a plan or formula, to be handed to whatever reads one. */
export function currentProblemWords(): ProblemWords | undefined {
  return useSpoken.getState().problems;
}

/** The language spoken now, for what brings words of its own. */
export function useLanguage(): Language {
  return useSpoken(({ language }) => language);
}

/** Speaks a language from now on. Rejects where its catalogue cannot be fetched, and goes on as before. */
export async function speak(language: Language): Promise<void> {
  const [text, problems] = await Promise.all([
    language === 'en' ? english : wordsIn(language, fetched)(),
    fetchProblemWords(language),
  ]);
  document.documentElement.lang = language;
  useSpoken.setState({ language, text, problems });
}

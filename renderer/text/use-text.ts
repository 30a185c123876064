import { create } from 'zustand';
import type { Language } from '#models/plan/language';
import { type Catalogue, en } from './en';

interface Spoken {
  language: Language;
  text: Catalogue;
}

/** English is part of the page; the others are fetched when they are spoken. */
const useSpoken = create<Spoken>(() => ({ language: 'en', text: en }));

/** The catalogue of the language spoken now. */
export function useText(): Catalogue {
  return useSpoken(({ text }) => text);
}

/** The same for code outside components. */
export function currentText(): Catalogue {
  return useSpoken.getState().text;
}

/** The language spoken now, for what brings words of its own. */
export function useLanguage(): Language {
  return useSpoken(({ language }) => language);
}

/** The same for code outside components. */
export function currentLanguage(): Language {
  return useSpoken.getState().language;
}

/** Speaks a language from now on. Rejects where its catalogue cannot be fetched, and goes on as before. */
export async function speak(language: Language): Promise<void> {
  const text = language === 'en' ? en : (await import('./de')).de;
  document.documentElement.lang = language;
  useSpoken.setState({ language, text });
}

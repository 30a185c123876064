/** What is a fact of a language, and no word of it. */
interface LanguageFacts {
  /** The language's own name: whoever looks for it may not read the others. */
  name: string;
  /** The locale (BCP 47) of plans where only the language is known; numbers within sentences are written its way. */
  locale: string;
  /** The plan of `examples/` that the start screen shows. */
  example: string;
}

/**
 * Every language that the app and the board pack speak, by its ISO 639 code. English comes first: it is part of the
 * program, and what the others are translated from. docs/adding-a-language.md says what else a language is made of.
 */
const registry = {
  en: { name: 'English', locale: 'en-US', example: 'regional-hospital' },
  de: { name: 'Deutsch', locale: 'de-DE', example: 'kreiskrankenhaus' },
} satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof registry;

/** The facts of a language. */
export const factsOf = (language: Language): LanguageFacts => registry[language];

/** The languages, English first. */
export const languages = Object.keys(registry) as Language[];

/** What the user can choose as the app's language; `system` follows the computer's. */
export const languageSettings = ['system', ...languages] as const;

export type LanguageSetting = (typeof languageSettings)[number];

/** The language of a locale (BCP 47), spoken here or not: `de` of `de_AT.UTF-8`. */
export const primaryLanguage = (locale: string): string => locale.split(/[-_]/)[0].toLowerCase();

/** The language of `locale` (BCP 47) where that is one of ours. */
export const spokenLanguage = (locale: string): Language | undefined =>
  languages.find((language) => language === primaryLanguage(locale));

/** The language to write in for `locale` (BCP 47); English where there is no catalogue for it. */
export const languageOf = (locale: string): Language => spokenLanguage(locale) ?? 'en';

/** The first language of `locales` (BCP 47, most wanted first) that there is a catalogue for; else English. */
export const preferredLanguage = (locales: readonly string[]): Language =>
  locales.map(spokenLanguage).find((language) => language !== undefined) ?? 'en';

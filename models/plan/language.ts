/** The languages that the app and the board pack speak. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** What the user can choose as the app's language; `system` follows the computer's. */
export const languageSettings = ['system', ...languages] as const;

export type LanguageSetting = (typeof languageSettings)[number];

/** The locale that a new plan has where only the language is known. */
export const usualLocales: Record<Language, string> = { en: 'en-US', de: 'de-DE' };

/** The language to write in for `locale` (BCP 47); English where there is no catalogue for it. */
export function languageOf(locale: string): Language {
  return preferredLanguage([locale]);
}

/** The first language of `locales` (BCP 47, most wanted first) that there is a catalogue for; else English. */
export function preferredLanguage(locales: readonly string[]): Language {
  for (const locale of locales) {
    const primary = locale.split(/[-_]/)[0].toLowerCase();
    const found = languages.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

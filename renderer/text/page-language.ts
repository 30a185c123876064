import { type Language, type LanguageSetting, languageSettings, preferredLanguage } from '#models/language/languages';

/** What the host wrote into the page as the user's choice; a page without a host follows the system. */
export function settingOfPage(): LanguageSetting {
  const written = document.documentElement.dataset.language;
  return languageSettings.find((setting) => setting === written) ?? 'system';
}

/** The language that the computer, or its browser, is set to. */
export const systemLanguage = (): Language => preferredLanguage(navigator.languages);

/** The language that a setting comes to on this computer. */
export const languageFor = (setting: LanguageSetting): Language => (setting === 'system' ? systemLanguage() : setting);

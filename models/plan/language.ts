/** The languages that the app and the board pack speak. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** The language to write in for `locale` (BCP 47); English where there is no catalogue for it. */
export function languageOf(locale: string): Language {
  const primary = locale.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? 'en';
}

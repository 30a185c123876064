import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type LanguageSetting, languageSettings } from '#models/language/languages';

const fileSchema = z.object({ language: z.enum(languageSettings) });

/** The language the user chose for the app, kept across runs. */
export interface LanguageKeeping {
  setting(): LanguageSetting;
  keep(setting: LanguageSetting): void;
}

/** Keeps the choice in a small JSON file; where that cannot be written it holds until the program ends, and `report` hears. */
export function createLanguageKeeping(file: string, report: (error: unknown) => void): LanguageKeeping {
  let current = readSetting(file);
  return {
    setting: () => current,
    keep: (setting) => {
      current = setting;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ language: setting }));
      } catch (error) {
        report(error);
      }
    },
  };
}

function readSetting(file: string): LanguageSetting {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).language;
  } catch {
    // The first start, or a damaged file: the system's language will do.
    return 'system';
  }
}

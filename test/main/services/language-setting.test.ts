import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPage } from '#main/services/content-security-policy';
import { createLanguageKeeping } from '#main/services/language-setting';
import { languageOf, preferredLanguage } from '#models/language/languages';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const unexpected = (error: unknown) => expect.unreachable(String(error));

describe('the language chosen for the app', () => {
  it('follows the system until one is chosen, and is the same after the next start', () => {
    const file = join(newFolder(), 'data', 'language.json');
    const first = createLanguageKeeping(file, unexpected);
    expect(first.setting()).toBe('system');
    first.keep('de');
    expect(first.setting()).toBe('de');
    expect(createLanguageKeeping(file, unexpected).setting()).toBe('de');
  });

  it('follows the system where the file is damaged or names a language that is not spoken', () => {
    const file = join(newFolder(), 'language.json');
    for (const text of ['', '{"language":"xx"}', '[]', '{"language":']) {
      writeFileSync(file, text);
      expect(createLanguageKeeping(file, unexpected).setting()).toBe('system');
    }
  });

  it('holds until the program ends where it cannot be kept, and says so', () => {
    const file = join(newFolder(), 'language.json');
    mkdirSync(file);
    const reported: unknown[] = [];
    const keeping = createLanguageKeeping(file, (error) => reported.push(error));
    keeping.keep('en');
    expect(keeping.setting()).toBe('en');
    expect(reported).toHaveLength(1);
  });

  it('stands in the page that the host serves', () => {
    const html = readFileSync(new URL('../../../renderer/index.html', import.meta.url));
    expect(startPage(html, 'de').body).toContain('data-language="de"');
    expect(startPage(html, 'system').body).not.toMatch(/__[A-Z_]+__/);
  });
});

describe('the system’s languages', () => {
  it('give the first that is spoken, else English', () => {
    expect(preferredLanguage(['fr-FR', 'de_AT.UTF-8', 'en-US'])).toBe('de');
    expect(preferredLanguage(['en-GB', 'de'])).toBe('en');
    expect(preferredLanguage(['DE-CH'])).toBe('de');
    expect(preferredLanguage(['ja-JP'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
    expect(languageOf('den-CA')).toBe('en');
  });
});

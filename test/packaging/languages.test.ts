import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '#models/language/languages';

it('installers carry Chromium’s own words in every language that the program speaks', () => {
  const { electronLanguages } = parse(readFileSync('electron-builder.yml', 'utf8'));
  expect(electronLanguages).toEqual(expect.arrayContaining(languages));
});

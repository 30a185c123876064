import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  britishEnglish,
  differingEntries,
  differingFiles,
  emptyEntries,
  lostArguments,
  missingLanguages,
  rooms,
  staleCognates,
  untranslated,
} from '../support/catalogues';
import { unusedEntries } from '../support/unused-entries';

const root = fileURLToPath(new URL('../..', import.meta.url))
  .replace(/[\\/]$/, '')
  .replaceAll('\\', '/');

describe('the words of every room', () => {
  it('are found', () => {
    expect(rooms).toContain('models/plan/text');
    expect(rooms).toContain('main/electron/text');
    expect(rooms.length).toBeGreaterThanOrEqual(8);
  });

  it('are there in every language of the registry, and in no other', () => expect(missingLanguages()).toEqual([]));
  it('stand in the same files', () => expect(differingFiles()).toEqual([]));
  it('have the same entries, of the same kind, with as many arguments', () => expect(differingEntries()).toEqual([]));
  it('say something everywhere', () => expect(emptyEntries()).toEqual([]));
  it('name every fact that the English names', () => expect(lostArguments()).toEqual([]));
  it('are translated, but for true cognates', () => expect(untranslated()).toEqual([]));
  it('have no cognates listed that are none', () => expect(staleCognates()).toEqual([]));
  it(
    'are read by some part of the program, each entry of them',
    () => expect(unusedEntries(root)).toEqual([]),
    120_000,
  );
  it('are American in English', () => expect(britishEnglish()).toEqual([]));
});

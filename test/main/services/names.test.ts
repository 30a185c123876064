import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlanFileName, planFileName, safeFileName, withPlanExtension } from '#main/services/plan-file-name';
import { browserCandidates } from '#main/services/system-browser';

const segmenter = new Intl.Segmenter();

describe('file names', () => {
  it('stay inside their folder, whatever is asked for', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('..', '/', '\\', '.', '\0', 'a', ' ', 'C:', '~', '\u202e'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, fc.boolean(), (name, isProtected) => {
        const file = planFileName(name, isProtected);
        for (const { basename, dirname, join, sep } of [posix, win32]) {
          expect(dirname(join(`${sep}plans`, file))).toBe(`${sep}plans`);
          expect(basename(file)).toBe(file);
        }
        expect(isPlanFileName(file)).toBe(true);
        expect(file).not.toMatch(/[\\:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u);
      }),
    );
  });

  it('fit into what file systems take, in whole characters of any length', () => {
    for (const letter of ['a', 'ä', '字', '🏥', '👩🏽‍🚀', '\ud800']) {
      const file = planFileName(letter.repeat(300), true);
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
      // Without what joins them, each of the pictures of a joined one is a character of its own.
      const characters = new Set([...segmenter.segment(letter.replace(/\p{Cf}/gu, ''))].map(({ segment }) => segment));
      const kept = [...segmenter.segment(file.replace(/\.boardcase$/, ''))].map(({ segment }) => segment);
      expect(kept.every((one) => characters.has(one)) || kept.join('') === 'Untitled').toBe(true);
    }
  });

  it('are what the user typed where that is harmless', () => {
    expect(planFileName('Budget 2027', false)).toBe('Budget 2027.boardcase');
    expect(planFileName('a.boardcase.json', false)).toBe('a.boardcase.json');
    expect(planFileName('a.json', false)).toBe('a.boardcase');
    expect(planFileName('Klinik Süd – Entwurf', false)).toBe('Klinik Süd – Entwurf.boardcase');
    expect(planFileName('a.boardcase.json', true)).toBe('a.boardcase');
    expect(planFileName('a.boardcase', false)).toBe('a.boardcase');
    for (const name of ['a.boardcase.json', 'a.boardcase', 'C:\\x\\a.JSON']) expect(withPlanExtension(name)).toBe(name);
    expect(withPlanExtension('C:\\x\\Budget 2027.5')).toBe('C:\\x\\Budget 2027.5.boardcase');
    expect(safeFileName('../../etc/passwd')).toBe('-..-etc-passwd');
    expect(safeFileName('CON')).toBe('_CON');
    expect(safeFileName('...')).toBe('Untitled');
  });
});

describe('the system’s browser', () => {
  it('is looked for where the three systems keep it, the user’s choice first', () => {
    const windows = browserCandidates('win32', { PROGRAMFILES: 'C:\\Program Files', BOARDCASE_BROWSER: 'X:\\b.exe' });
    expect(windows[0]).toBe('X:\\b.exe');
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(browserCandidates('darwin', { HOME: '/Users/a' })).toContain(
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(browserCandidates('linux', { PATH: '/usr/bin:/opt/x' })).toEqual(
      expect.arrayContaining(['/usr/bin/chromium', '/opt/x/google-chrome', '/usr/bin/microsoft-edge']),
    );
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { madeOf, presetPlan } from '../../support/board-pack';
import { converted, libreOffice } from '../../support/libre-office';
import { partsOf } from '../../support/office-package';
import { hasPoppler } from '../../support/poppler';

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** What LibreOffice shows on each slide. */
function shown(presentation: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-slides-'));
  try {
    const [pdf] = converted([presentation], 'pptx', 'pdf');
    writeFileSync(join(folder, 'slides.pdf'), pdf);
    execFileSync('pdftotext', ['-raw', join(folder, 'slides.pdf'), join(folder, 'slides.txt')]);
    return readFileSync(join(folder, 'slides.txt'), 'utf8').split('\f').slice(0, -1).map(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!libreOffice || !hasPoppler)(
  'the presentation in LibreOffice (skipped where it or poppler-utils is not installed)',
  { timeout: 90_000 },
  () => {
    it('shows text as it was typed, whatever it is', async () => {
      const typed = 'R&D <IT> "A" \'B\' _x0041_ _x000B_ $& 100 % Füße';
      const { pack } = madeOf(
        presetPlan('school-district', (plan) => {
          plan.report.cover = true;
          plan.organization.name = typed;
          plan.report.sections = { decision: { include: true, heading: typed, text: `a\u000bb\u0001c ${typed}` } };
          for (const one of [...plan.scenarios, ...plan.controls]) one.name = `${typed} ${one.id}`;
        }),
        200,
      );
      const pages = shown(await packSlides(pack));
      expect(pages[0]).toContain(typed);
      expect(pages[1]).toContain(typed);
      expect(pages[1]).toContain(`a bc ${typed}`);
      // A text of a table or list runs over lines; without blanks it is found all the same.
      const bare = (text: string) => text.replace(/\s/g, '');
      const all = bare(pages.join(''));
      for (const { id } of presetPlan('school-district').scenarios) expect(all, id).toContain(bare(`${typed} ${id}`));
    });

    it.each(['en-US', 'de-DE'])('opens, with the same pages: %s', async (locale) => {
      const long = 'Hospital of the Holy Spirit and Saint Elizabeth, with its outpatient and rehabilitation clinics';
      const { pack } = madeOf(
        presetPlan('regional-hospital', (plan) => {
          plan.locale = locale;
          plan.report.cover = true;
          plan.organization.name = long;
          plan.scenarios[0].name = `Ransomware that reaches the clinical systems of ${long}`.slice(0, 120);
        }),
      );
      const presentation = await packSlides(pack);
      const slides = [...partsOf(presentation).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const pages = shown(presentation);
      expect(pages).toHaveLength(slides.length);
      for (const [at, { heading }] of pack.pages.entries()) expect(pages[at + 1]).toContain(plain(heading));
    });
  },
);

import { describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { packWorkbook } from '#main/services/office/pack-workbook';
import type { Plan } from '#models/plan/schema';
import { madeOf, presetPlan } from '../../support/board-pack';
import { withTextEverywhere } from '../../support/hostile-plan';
import { packageProblems, partsOf } from '../../support/office-package';
import { hasOfficeValidator, officeFaults } from '../../support/office-validator';

const svg = `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0h4v1z"/></svg>')}`;

const plans: [string, () => Plan][] = [
  ['a preset', () => presetPlan('regional-hospital')],
  [
    'a German one with cover and logo',
    () =>
      presetPlan('bank', (plan) => {
        Object.assign(plan, { locale: 'de-DE', currency: 'EUR' });
        Object.assign(plan.report, { cover: true, logo: svg });
      }),
  ],
  [
    'one with sources and words of its own everywhere',
    () => withTextEverywhere(presetPlan('school-district'), 'R&D <IT>\u000b"_x0041_" 😀 \ud83d'),
  ],
  [
    'one without controls and proposals',
    () =>
      presetPlan('software-company', (plan) =>
        Object.assign(plan, { controls: [], proposals: [], chosenProposal: null }),
      ),
  ],
];

describe.each(plans)('the Office files of %s', { timeout: 120_000 }, (_, plan) => {
  const made = () => madeOf(plan(), 300);

  it('are sound packages', async () => {
    const { pack, workbook } = made();
    expect(packageProblems(partsOf(await packSlides(pack)))).toEqual([]);
    expect(packageProblems(partsOf(await packWorkbook(workbook)))).toEqual([]);
  });

  it.skipIf(!hasOfficeValidator)(
    'are valid to Microsoft’s Open XML SDK (skipped where its program is not to be had)',
    async () => {
      const { pack, workbook } = made();
      expect(officeFaults(await packSlides(pack), 'pptx')).toEqual([]);
      expect(officeFaults(await packWorkbook(workbook), 'xlsx')).toEqual([]);
    },
  );
});

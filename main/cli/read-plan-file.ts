import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type PlanReading, parsePlan } from '#models/plan/parse';
import { fileFailure, systemCode } from '../services/file-failure';
import { HostError } from '../services/host-error';
import { revisionOf } from '../services/plan-file-bytes';
import { isProtected, type PlanKey, unprotect, unusualMemory } from '../services/protected-plan';
import { InputError, inputError } from './input-error';
import type { Terminal } from './terminal';

const largestFile = 80_000_000;

/** The variable that gives the password of protected plans: on a command line everybody on the machine could read it. */
const passwordVariable = 'BOARDCASE_PASSWORD';

type Environment = Terminal['environment'];

/** The password to protect or open plans with. Throws an InputError that names the variable where it is not set. */
export function givenPassword(path: string, environment: Environment): string {
  const password = environment[passwordVariable];
  if (!password) throw inputError(path, `needs a password; set ${passwordVariable}`);
  return password;
}

/** Says that a plan may take more memory to open than any that Boardcase writes: nobody can be asked here. */
const costlyVariable = 'BOARDCASE_COSTLY';

/** What went wrong with a plan file, as an InputError that names it. */
function faultOf(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof HostError) return inputError(path, error.message);
  if (systemCode(error) === 'ENOENT') return inputError(path, 'there is no such file');
  if (error instanceof TypeError) return inputError(path, 'is not a plan: it is not text in UTF-8');
  return inputError(path, fileFailure(error, path, 'read').message);
}

const tooLarge = (path: string) => inputError(path, 'is too large to be a plan file');

/** Throws an InputError where a path leads to nothing that could be a plan file. */
export async function requirePlanFile(path: string): Promise<void> {
  if (path === '') throw inputError('plan', 'the name of the plan file is empty');
  const info = await stat(path).catch((error: unknown) => {
    throw faultOf(error, path);
  });
  if (info.isDirectory()) throw inputError(path, 'is a folder; name a plan file');
  // One with a name would be waited for until somebody writes into it; those that a shell has opened are below /dev.
  if (info.isFIFO() && !/^\/(?:dev|proc)\//.test(path)) throw inputError(path, 'is a pipe; name a plan file');
  if (info.size > largestFile) throw tooLarge(path);
}

/** All that can be read: a pipe or a device has no size that could be asked first, and may have no end. */
async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += chunk.length;
    if (size > largestFile) throw tooLarge(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a plan file holds: its text, its keys where it is protected, and the revision that they are of. */
interface ReadFile {
  text: string;
  key: PlanKey | null;
  revision: string;
}

async function readText(path: string, environment: Environment): Promise<ReadFile> {
  await requirePlanFile(path);
  try {
    const data = await readBytes(path);
    const revision = revisionOf(data);
    if (isProtected(data)) {
      const isCostly = environment[costlyVariable] === '1';
      const memory = unusualMemory(data);
      if (memory !== null && !isCostly)
        throw inputError(
          path,
          `takes ${memory} MiB of memory to open, more than any plan that Boardcase writes; set ${costlyVariable}=1 where you trust who made it`,
        );
      return { ...(await unprotect(data, givenPassword(path, environment), isCostly)), revision };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(data), key: null, revision };
  } catch (error) {
    throw faultOf(error, path);
  }
}

/**
 * Reads and validates a plan file; a protected one with the password in the environment. Throws an InputError with every
 * problem where it is missing or invalid, or the password missing or wrong.
 */
export async function readPlanFile(
  path: string,
  environment: Environment,
): Promise<Extract<PlanReading, { ok: true }> & Omit<ReadFile, 'text'>> {
  const { text, ...file } = await readText(path, environment);
  const reading = parsePlan(text);
  if (!reading.ok) throw new InputError(reading.problems);
  return { ...reading, ...file };
}

/** Reads a plan file to work out figures of it: as `readPlanFile`, and tells its notices on standard error. */
export async function readPlanToRun(path: string, terminal: Terminal): ReturnType<typeof readPlanFile> {
  const reading = await readPlanFile(path, terminal.environment);
  for (const { path: at, message } of reading.notices) terminal.tell(`${at}: ${message}\n`);
  return reading;
}

import { readFile, stat } from 'node:fs/promises';
import { type PlanReading, parsePlan } from '#models/plan/parse';
import { fileFailure, systemCode } from '../services/file-failure';
import { InputError, inputError } from './input-error';

const largestFile = 80_000_000;

async function readText(path: string): Promise<string> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw inputError(path, 'is a folder; name a plan file');
    if (info.size > largestFile) throw inputError(path, 'is too large to be a plan file');
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (systemCode(error) === 'ENOENT') throw inputError(path, 'there is no such file');
    if (error instanceof TypeError) throw inputError(path, 'is not a plan: it is not text in UTF-8');
    throw inputError(path, fileFailure(error, path, 'read').message);
  }
}

/** Reads and validates a plan file. Throws an InputError with every problem where it is missing or invalid. */
export async function readPlanFile(path: string): Promise<Extract<PlanReading, { ok: true }>> {
  const reading = parsePlan(await readText(path));
  if (!reading.ok) throw new InputError(reading.problems);
  return reading;
}

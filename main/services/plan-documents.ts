import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { HostResult } from '#main/contract';
import { planFormat } from '#models/plan/schema';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';
import type { RecentDocuments } from './recent-documents';
import { writeFileWhole } from './write-file-whole';

type OpenDocument = HostResult<'documents.open'>;
type SavedDocument = NonNullable<HostResult<'documents.saveAs'>>;
type ListedDocument = HostResult<'documents.recent'>[number];

const largestPlan = 20_000_000;

/** Plan files behind opaque handles: a renderer can reach only what a host has let in by path. */
export interface PlanDocuments {
  /** Lets a file in and reads it. */
  openPath(path: string): Promise<OpenDocument>;
  open(handle: string): Promise<OpenDocument>;
  save(handle: string, text: string, revision: string, force: boolean): Promise<SavedDocument>;
  /** Saves at a path the user chose; code `exists` where a file is there and may not be replaced. */
  saveAt(path: string, text: string, overwrite: boolean): Promise<SavedDocument>;
  /** Handles, names and times of those files that are there, most recently changed first unless `keepOrder`. */
  list(paths: string[], keepOrder: boolean): Promise<ListedDocument[]>;
}

/** Changes whenever the content does; a time would miss a change within its resolution and cry wolf at a touch. */
const revisionOf = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 32);

async function readRegularFile(path: string): Promise<Buffer> {
  const info = await stat(path);
  // A pipe or device could be read for ever.
  if (!info.isFile()) throw new HostError('invalid', `“${basename(path)}” is not a file.`);
  if (info.size > largestPlan) throw new HostError('invalid', `“${basename(path)}” is too large to be a plan.`);
  const handle = await open(path, 'r');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function isReadOnly(path: string): Promise<boolean> {
  if (((await stat(path)).mode & 0o222) === 0) return true;
  const writable = [access(path, constants.W_OK), access(dirname(path), constants.W_OK)];
  return (await Promise.allSettled(writable)).some((result) => result.status === 'rejected');
}

function decode(data: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new HostError('invalid', `“${basename(path)}” is not a plan: it is not text in UTF-8.`, error);
  }
}

/** A renderer that was taken over must not write anything but plans: shape only, a half-edited plan may be saved. */
function refuseOtherThanPlan(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const isPlan = typeof value === 'object' && value !== null && 'format' in value && value.format === planFormat;
  if (!isPlan) throw new HostError('invalid', 'Only plans can be saved here.');
}

/** Creates the table of handles; every opened or saved file is added to the recent ones. */
export function createPlanDocuments(recent: RecentDocuments): PlanDocuments {
  const pathOf = new Map<string, string>();
  const handleOf = new Map<string, string>();
  const writing = new Map<string, Promise<unknown>>();

  function admit(path: string): string {
    const full = resolve(path);
    const handle = handleOf.get(full) ?? randomUUID();
    handleOf.set(full, handle);
    pathOf.set(handle, full);
    return handle;
  }

  function admitted(handle: string): string {
    const path = pathOf.get(handle);
    if (!path) throw new HostError('notFound', 'This document is not open any more; open it again.');
    return path;
  }

  async function read(path: string): Promise<OpenDocument> {
    try {
      const data = await readRegularFile(path);
      const text = decode(data, path);
      const readOnly = await isReadOnly(path);
      await recent.add(path);
      return { handle: admit(path), name: basename(path), text, revision: revisionOf(data), readOnly };
    } catch (error) {
      throw fileFailure(error, path, 'read');
    }
  }

  /** Saves to one file happen one after the other, so that each compares with what the one before wrote. */
  function inTurn<T>(path: string, write: () => Promise<T>): Promise<T> {
    const turn = (writing.get(path) ?? Promise.resolve()).then(write, write);
    writing.set(path, turn);
    const forget = () => writing.get(path) === turn && writing.delete(path);
    turn.then(forget, forget);
    return turn;
  }

  async function current(path: string): Promise<string | null> {
    try {
      return revisionOf(await readRegularFile(path));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw fileFailure(error, path, 'read');
    }
  }

  async function write(path: string, text: string): Promise<SavedDocument> {
    refuseOtherThanPlan(text);
    const data = Buffer.from(text, 'utf8');
    await writeFileWhole(path, data);
    await recent.add(path);
    return { handle: admit(path), name: basename(path), revision: revisionOf(data) };
  }

  return {
    openPath: (path) => read(resolve(path)),
    open: async (handle) => read(admitted(handle)),
    save: async (handle, text, revision, force) => {
      const path = admitted(handle);
      return inTurn(path, async () => {
        const found = force ? null : await current(path);
        if (found !== null && found !== revision)
          throw new HostError('conflict', `“${basename(path)}” was changed by another program since it was opened.`);
        return write(path, text);
      });
    },
    saveAt: (path, text, overwrite) =>
      inTurn(resolve(path), async () => {
        if (!overwrite && (await current(path)) !== null)
          throw new HostError('exists', `A file named “${basename(path)}” is there already.`);
        return write(resolve(path), text);
      }),
    list: async (paths, keepOrder) => {
      const found = await Promise.all(
        paths.map(async (path) => {
          const info = await stat(path).catch(() => null);
          if (!info?.isFile()) return [];
          return [{ handle: admit(path), name: basename(path), modified: info.mtime.toISOString() }];
        }),
      );
      const listed = found.flat();
      return keepOrder ? listed : listed.sort((a, b) => b.modified.localeCompare(a.modified));
    },
  };
}

import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import type { HostArgs, HostResult, hostCalls } from '#main/contract';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';
import type { PlanBackups } from './plan-backups';
import {
  decodePlan,
  isPlanText,
  isReadOnly,
  readRegularFile,
  refuseOtherThanPlan,
  revisionOf,
} from './plan-file-bytes';
import { isProtected, newPlanKey, type PlanKey, protect, unprotect, unprotectWith } from './protected-plan';
import type { RecentDocuments } from './recent-documents';
import { writeFileWhole } from './write-file-whole';

type FoundDocument = HostResult<'documents.open'>;
type SavedDocument = NonNullable<HostResult<'documents.saveAs'>>;
type ListedDocument = HostResult<'documents.recent'>[number];
/** How a plan is to be protected: not, by a password, or as another one is. */
type Protection = NonNullable<HostArgs<'documents.saveAs'>['protection']>;

/** Plan files behind opaque handles: a renderer can reach only what a host has let in by path. */
export interface PlanDocuments {
  /** Lets a file in and reads it; a protected one is let in locked. With `planOnly` anything but a plan is refused. */
  openPath(path: string, planOnly?: boolean): Promise<FoundDocument>;
  /** Reads a protected plan that lies somewhere else, to be saved at a path. Opens by its password as `open` does. */
  openData(path: string, data: Buffer, password?: string): Promise<FoundDocument>;
  /** Reads a file again. A protected one opens by its password (code `password` where it is wrong), else stays locked. */
  open(handle: string, password?: string): Promise<FoundDocument>;
  /** Saves in place, protected as it was; one that the page holds for protected is never written without. */
  save(save: z.output<(typeof hostCalls)['documents.save']['args']>): Promise<SavedDocument>;
  /** Saves at a path the user chose; code `exists` where a file is there and may not be replaced. */
  saveAt(path: string, text: string, overwrite: boolean, protection: Protection): Promise<SavedDocument>;
  /** The version before the last save, or null. */
  previous(handle: string): Promise<{ text: string; modified: string } | null>;
  /** Handles, names and times of those files that are there, most recently changed first unless `keepOrder`. */
  list(paths: string[], keepOrder: boolean): Promise<ListedDocument[]>;
  /** Lets a file in unread, with the keys of its password where it has one. */
  admit(path: string, key: PlanKey | null): string;
  /** Path and keys behind a handle; code `password` where a plan is `expected` to have keys and has none. */
  admitted(handle: string, expected?: boolean): { path: string; key: PlanKey | null };
}

/** Creates the table of handles; every opened or saved file is added to the recent ones. */
export function createPlanDocuments(recent: RecentDocuments, backups: PlanBackups): PlanDocuments {
  const pathOf = new Map<string, string>();
  const handleOf = new Map<string, string>();
  const keyOf = new Map<string, PlanKey>();
  const writing = new Map<string, Promise<unknown>>();

  function admit(path: string): string {
    const full = resolve(path);
    const handle = handleOf.get(full) ?? randomUUID();
    handleOf.set(full, handle);
    pathOf.set(handle, full);
    return handle;
  }

  function setKey(path: string, key: PlanKey | null): void {
    if (key) keyOf.set(path, key);
    else keyOf.delete(path);
  }

  function pathBehind(handle: string): string {
    const path = pathOf.get(handle);
    if (!path) throw new HostError('notFound', 'This document is not open any more; open it again.');
    return path;
  }

  function keyBehind(handle: string): PlanKey {
    const key = keyOf.get(pathBehind(handle));
    if (!key) throw new HostError('password', 'The password of this plan is not known any more; protect it again.');
    return key;
  }

  async function read(path: string, password?: string, planOnly = false): Promise<FoundDocument> {
    try {
      const data = await readRegularFile(path);
      const found = { handle: admit(path), name: basename(path) };
      const locked = isProtected(data);
      if (locked && password === undefined) return { ...found, locked: true };
      const { text, key } = locked
        ? await unprotect(data, password ?? '')
        : { text: decodePlan(data, path), key: null };
      if (planOnly && !isPlanText(text)) throw new HostError('invalid', `“${basename(path)}” is not a plan.`);
      const readOnly = await isReadOnly(path);
      setKey(path, key);
      await recent.add(path);
      return { ...found, text, revision: revisionOf(data), readOnly, protected: locked };
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

  async function current(path: string): Promise<Buffer | null> {
    try {
      return await readRegularFile(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw fileFailure(error, path, 'read');
    }
  }

  async function write(path: string, text: string, key: PlanKey | null, before: Buffer | null): Promise<SavedDocument> {
    refuseOtherThanPlan(text);
    const data = key ? protect(text, key) : Buffer.from(text, 'utf8');
    // What was open to all before must not lie about once it is protected.
    const tells = key !== null && before !== null && !isProtected(before);
    if (before && !tells) await backups.keep(path, before);
    await writeFileWhole(path, data);
    if (tells) await backups.drop(path);
    setKey(path, key);
    await recent.add(path);
    return { handle: admit(path), name: basename(path), revision: revisionOf(data), protected: key !== null };
  }

  async function keyFor(protection: Protection): Promise<PlanKey | null> {
    if (protection.kind === 'password') return newPlanKey(protection.password);
    return protection.kind === 'like' ? keyBehind(protection.handle) : null;
  }

  return {
    openPath: (path, planOnly) => read(resolve(path), undefined, planOnly),
    openData: async (path, data, password) => {
      const found = { handle: admit(path), name: basename(path) };
      if (!isProtected(data)) throw new HostError('invalid', `“${basename(path)}” is not a protected plan.`);
      if (password === undefined) return { ...found, locked: true };
      const { text, key } = await unprotect(data, password);
      setKey(resolve(path), key);
      return { ...found, text, revision: revisionOf(data), readOnly: false, protected: true };
    },
    open: async (handle, password) => read(pathBehind(handle), password),
    save: async ({ handle, text, revision, force, protected: expected }) => {
      const path = pathBehind(handle);
      return inTurn(path, async () => {
        const before = await current(path);
        if (!force && before && revisionOf(before) !== revision)
          throw new HostError('conflict', `“${basename(path)}” was changed by another program since it was opened.`);
        return write(path, text, expected ? keyBehind(handle) : (keyOf.get(path) ?? null), before);
      });
    },
    saveAt: async (path, text, overwrite, protection) => {
      const key = await keyFor(protection);
      return inTurn(resolve(path), async () => {
        const before = await current(path);
        if (before && !overwrite) throw new HostError('exists', `A file named “${basename(path)}” is there already.`);
        return write(resolve(path), text, key, before);
      });
    },
    previous: async (handle) => {
      const path = pathBehind(handle);
      const kept = await backups.read(path);
      if (!kept) return null;
      const key = keyOf.get(path);
      if (!isProtected(kept.data)) return { text: decodePlan(kept.data, path), modified: kept.modified };
      if (!key) throw new HostError('password', 'The previous version is under another password.');
      return { text: unprotectWith(kept.data, key), modified: kept.modified };
    },
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
    admit: (path, key) => {
      const handle = admit(path);
      setKey(pathBehind(handle), key);
      return handle;
    },
    admitted: (handle, expected = false) => {
      const path = pathBehind(handle);
      return { path, key: expected ? keyBehind(handle) : (keyOf.get(path) ?? null) };
    },
  };
}

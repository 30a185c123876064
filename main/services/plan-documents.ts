import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import type { HostArgs, HostResult, hostCalls, Opening } from '#main/contract';
import { deleteFile } from './delete-file';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';
import type { PlanCopies } from './plan-copies';
import {
  decodePlan,
  isPlanText,
  isReadOnly,
  readRegularFile,
  refuseOtherThanPlan,
  revisionOf,
} from './plan-file-bytes';
import { type PlanFileId, planFileId, truePath } from './plan-file-id';
import {
  isProtected,
  newPlanKey,
  type PlanKey,
  protect,
  unprotect,
  unprotectWith,
  unusualMemory,
} from './protected-plan';
import type { RecentDocuments } from './recent-documents';
import { createTurns } from './turns';
import { writeFileWhole } from './write-file-whole';

type FoundDocument = HostResult<'documents.open'>;
type SavedDocument = NonNullable<HostResult<'documents.saveAs'>>;
type ListedDocument = HostResult<'documents.recent'>[number];
/** How a plan is to be protected: not, by a password, or as another one is. */
type Protection = NonNullable<HostArgs<'documents.saveAs'>['protection']>;
/** What is saved under a name: a page's plan, and the document it was until now. */
type From = HostArgs<'documents.saveAs'>['from'];
/** A save under way. */
interface Writing {
  path: string;
  text: string;
  key: PlanKey | null;
  /** Where the plan was until now. */
  before: { files: PlanFileId[]; page?: string; keys: PlanKey[] };
  /** Throws where what is there may not be replaced. */
  mayReplace(found: Buffer | null): void;
}

/** Plan files behind opaque handles: a renderer can reach only what a host has let in by path. */
export interface PlanDocuments {
  /** Lets a file in and reads it; a protected one is let in locked. With `planOnly` anything but a plan is refused. */
  openPath(path: string, planOnly?: boolean): Promise<FoundDocument>;
  /** Reads a protected plan that lies somewhere else, to be saved at a path. Opens by its password as `open` does. */
  openData(path: string, data: Buffer, opening: Opening): Promise<FoundDocument>;
  /** Reads a file again. A protected one opens by its password (code `password` where it is wrong), else stays locked. */
  open(handle: string, opening?: Opening): Promise<FoundDocument>;
  /**
   * Saves in place, protected as it was; one that the page holds for protected is never written without. Codes
   * `conflict` where the file is another by now, `gone` where there is none any more.
   */
  save(save: z.output<(typeof hostCalls)['documents.save']['args']>): Promise<SavedDocument>;
  /** Saves at a path the user chose; code `exists` where a file is there and may not be replaced. */
  saveAt(path: string, text: string, overwrite: boolean, protection: Protection, from: From): Promise<SavedDocument>;
  /** Deletes a plan that is there without a password; codes `conflict` and `gone` as with `save`. */
  deletePlain(handle: string, revision: string): Promise<void>;
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
export function createPlanDocuments(
  recent: RecentDocuments,
  copies: PlanCopies,
  report: (error: unknown) => void,
): PlanDocuments {
  const pathOf = new Map<string, string>();
  const handleOf = new Map<string, string>();
  const keyOf = new Map<string, PlanKey>();
  /** Plans whose contents came without a path: there is no file yet to be replaced. */
  const unwritten = new Set<string>();

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

  /** A document that stays locked until its password is known. */
  const locked = (found: { handle: string; name: string }, data: Buffer): FoundDocument => ({
    ...found,
    locked: true,
    memory: unusualMemory(data),
  });

  async function read(path: string, { password, costly }: Opening, planOnly = false): Promise<FoundDocument> {
    try {
      const data = await readRegularFile(path);
      const found = { handle: admit(path), name: basename(path) };
      const isLocked = isProtected(data);
      if (isLocked && password === undefined) return locked(found, data);
      const { text, key } = isLocked
        ? await unprotect(data, password ?? '', costly)
        : { text: decodePlan(data, path), key: null };
      if (planOnly && !isPlanText(text)) throw new HostError('invalid', `“${basename(path)}” is not a plan.`);
      const readOnly = await isReadOnly(path);
      setKey(path, key);
      const revision = revisionOf(data);
      await settle(await planFileId(path, revision), key, { files: [], keys: [] });
      await recent.add(path);
      return { ...found, text, revision, readOnly, protected: isLocked };
    } catch (error) {
      throw fileFailure(error, path, 'read');
    }
  }

  /** Has what is kept of a plan follow it, and under its password. */
  async function settle(plan: PlanFileId, key: PlanKey | null, before: Writing['before']): Promise<void> {
    await copies.follow(plan);
    if (key) await copies.seal({ ...before, files: [plan, ...before.files] }, key).catch(report);
  }

  /** Saves to one file happen one after the other, so that each compares with what the one before wrote. */
  const inTurn = createTurns();

  async function current(path: string): Promise<Buffer | null> {
    try {
      return await readRegularFile(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw fileFailure(error, path, 'read');
    }
  }

  async function write({ path, text, key, before, mayReplace }: Writing): Promise<SavedDocument> {
    refuseOtherThanPlan(text);
    mayReplace(await current(path));
    const data = key ? protect(text, key) : Buffer.from(text, 'utf8');
    const revision = revisionOf(data);
    const known = keyOf.get(path);
    const keys = known ? [known, ...before.keys] : before.keys;
    await writeFileWhole(path, data, {
      report,
      beforeReplacing: async () => {
        const found = await current(path);
        mayReplace(found);
        const plan = { path: await truePath(path), revision, file: '' };
        if (found) await copies.keepPrevious(plan, found, key, keys);
      },
    });
    unwritten.delete(path);
    setKey(path, key);
    await settle(await planFileId(path, revision), key, { ...before, keys });
    await recent.add(path);
    return { handle: admit(path), name: basename(path), revision, protected: key !== null };
  }

  /** Throws where the file is gone, or another than it was. */
  function asItWas(path: string, found: Buffer | null, revision: string): void {
    const name = basename(path);
    if (found === null)
      throw new HostError('gone', `“${name}” is not there any more: it was deleted, renamed or moved.`);
    if (revisionOf(found) !== revision)
      throw new HostError('conflict', `“${name}” was changed by another program since it was opened.`);
  }

  /** What a page's plan was until it is saved under a name. */
  async function formerly({ page, handle }: From): Promise<Writing['before']> {
    if (handle === null) return { page, files: [], keys: [] };
    const path = pathBehind(handle);
    const key = keyOf.get(path);
    const found = await readRegularFile(path).catch(() => null);
    const file = await planFileId(path, found ? revisionOf(found) : '');
    return { page, files: [file], keys: key ? [key] : [] };
  }

  async function keyFor(protection: Protection): Promise<PlanKey | null> {
    if (protection.kind === 'password') return newPlanKey(protection.password);
    return protection.kind === 'like' ? keyBehind(protection.handle) : null;
  }

  return {
    openPath: (path, planOnly) => read(resolve(path), {}, planOnly),
    openData: async (path, data, { password, costly }) => {
      const found = { handle: admit(path), name: basename(path) };
      if (!isProtected(data)) throw new HostError('invalid', `“${basename(path)}” is not a protected plan.`);
      if (password === undefined) return locked(found, data);
      const { text, key } = await unprotect(data, password, costly);
      setKey(resolve(path), key);
      unwritten.add(resolve(path));
      return { ...found, text, revision: revisionOf(data), readOnly: false, protected: true };
    },
    open: async (handle, opening = {}) => read(pathBehind(handle), opening),
    save: async ({ handle, text, revision, force, protected: expected }) => {
      const path = pathBehind(handle);
      const key = expected ? keyBehind(handle) : (keyOf.get(path) ?? null);
      const mayReplace = (found: Buffer | null) => {
        if (!force && !(found === null && unwritten.has(path))) asItWas(path, found, revision);
      };
      return inTurn(path, () => write({ path, text, key, before: { files: [], keys: [] }, mayReplace }));
    },
    saveAt: async (chosen, text, overwrite, protection, from) => {
      const path = resolve(chosen);
      const key = await keyFor(protection);
      const before = await formerly(from);
      const mayReplace = (found: Buffer | null) => {
        if (found && !overwrite) throw new HostError('exists', `A file named “${basename(path)}” is there already.`);
      };
      return inTurn(path, () => write({ path, text, key, before, mayReplace }));
    },
    deletePlain: async (handle, revision) => {
      const path = pathBehind(handle);
      await inTurn(path, () =>
        deleteFile(path, async () => {
          const found = await current(path);
          asItWas(path, found, revision);
          if (found && isProtected(found))
            throw new HostError('denied', `“${basename(path)}” is under a password and stays.`);
        }),
      );
    },
    previous: async (handle) => {
      const path = pathBehind(handle);
      const kept = await copies.previous(path);
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

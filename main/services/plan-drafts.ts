import { readdir, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';
import { makeFolder } from './make-folder';
import { holderLives } from './page-lease';
import { type PlanKey, protect, unprotect } from './protected-plan';
import { writeFileWhole } from './write-file-whole';

const suffix = '.draft.json';

const draftSchema = z.object({
  pid: z.int(),
  /** Name of the file, or of the plan where it has none. */
  name: z.string(),
  kept: z.string(),
  /** The file the edits belong to. */
  path: z.string().nullable(),
  revision: z.string().nullable(),
  /** The plan's text; of a protected plan the protected text in Base64, and `locked`. */
  content: z.string(),
  locked: z.boolean(),
});
type Draft = z.infer<typeof draftSchema>;

/** What is kept of a page's unsaved edits. */
interface DraftContent {
  name: string;
  text: string;
  file: { path: string; revision: string; key: PlanKey | null } | null;
}

/** Unsaved edits of each page, kept whole in a folder until they are saved or given up. */
export interface PlanDrafts {
  /** Replaces the page's draft. */
  put(page: string, content: DraftContent): Promise<void>;
  /** Drafts whose page is gone, latest first. */
  list(): Promise<{ id: string; name: string; kept: string; locked: boolean }[]>;
  open(id: string, password?: string): Promise<DraftContent>;
  drop(id: string): Promise<void>;
  /** The page is alive, so its draft is no other window's business. */
  renew(page: string): Promise<void>;
  /** The page is gone; what it left may be recovered. */
  left(page: string): void;
}

/** Drafts in a folder; a damaged one is left out of the list, and `report` hears why. */
export function createPlanDrafts(folder: string, report: (error: unknown) => void): PlanDrafts {
  const gone = new Set<string>();
  const turns = new Map<string, Promise<void>>();
  // Ids are checked to be UUIDs by the contract: none leaves the folder.
  const fileOf = (id: string) => join(folder, `${id}${suffix}`);

  /** A draft that is dropped stays dropped, also while one is being written. */
  function inTurn(id: string, act: () => Promise<void>): Promise<void> {
    const turn = (turns.get(id) ?? Promise.resolve()).then(act, act);
    turns.set(id, turn);
    const forget = () => turns.get(id) === turn && turns.delete(id);
    turn.then(forget, forget);
    return turn;
  }

  async function read(id: string): Promise<Draft> {
    return draftSchema.parse(JSON.parse(await readFile(fileOf(id), 'utf8')));
  }

  async function listed(name: string) {
    const id = name.slice(0, -suffix.length);
    try {
      const draft = await read(id);
      const heard = (await stat(fileOf(id))).mtimeMs;
      const live = holderLives({ pid: draft.pid, page: id }, heard, Date.now());
      if (live && !(draft.pid === process.pid && gone.has(id))) return [];
      return [{ id, name: draft.name, kept: draft.kept, locked: draft.locked }];
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') report(error);
      return [];
    }
  }

  return {
    put: (page, { name, text, file }) =>
      inTurn(page, async () => {
        const key = file?.key ?? null;
        const draft: Draft = {
          pid: process.pid,
          name,
          kept: new Date().toISOString(),
          path: file?.path ?? null,
          revision: file?.revision ?? null,
          content: key ? protect(text, key).toString('base64') : text,
          locked: key !== null,
        };
        try {
          await makeFolder(folder, 0o700);
          await writeFileWhole(fileOf(page), JSON.stringify(draft));
        } catch (error) {
          throw fileFailure(error, fileOf(page), 'written');
        }
      }),
    list: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') report(error);
        return [];
      });
      const found = await Promise.all(names.filter((name) => name.endsWith(suffix)).map(listed));
      return found.flat().sort((a, b) => b.kept.localeCompare(a.kept));
    },
    open: async (id, password) => {
      const draft = await read(id).catch((error: unknown) => {
        throw new HostError('notFound', 'These edits are not there any more.', error);
      });
      const { name, path, revision } = draft;
      if (draft.locked && password === undefined)
        throw new HostError('password', 'The plan is protected by a password.');
      const { text, key } = draft.locked
        ? await unprotect(Buffer.from(draft.content, 'base64'), password ?? '')
        : { text: draft.content, key: null };
      return { name, text, file: path === null ? null : { path, revision: revision ?? '', key } };
    },
    drop: (id) =>
      inTurn(id, async () => {
        await unlink(fileOf(id)).catch((error: unknown) => {
          if (systemCode(error) !== 'ENOENT') throw fileFailure(error, fileOf(id), 'written');
        });
      }),
    renew: async (page) => {
      await utimes(fileOf(page), new Date(), new Date()).catch(() => undefined);
    },
    left: (page) => {
      gone.add(page);
    },
  };
}

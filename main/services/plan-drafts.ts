import { readdir, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileFailure, systemCode } from './file-failure';
import { HostError } from './host-error';
import { makeFolder } from './make-folder';
import { pageLives } from './page-lease';
import { type Formerly, isDeleted, truePath } from './plan-file-id';
import { isUnder, type PlanKey, protect, unprotect, unprotectWith } from './protected-plan';
import { createTurns } from './turns';
import { writeFileWhole } from './write-file-whole';

const suffix = '.draft.json';
/** Of the drafts themselves; what other programs make of them, such as conflicted copies, has other names. */
const ownName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.draft\.json$/i;

const privately = { mode: 0o600 };

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
  /** Brings the drafts of a plan under its key; one that cannot be opened stays under the key it has. */
  seal(plan: Formerly, key: PlanKey): Promise<void>;
}

/** Drafts in a folder; a damaged one is left out of the list, and `report` hears why. */
export function createPlanDrafts(folder: string, report: (error: unknown) => void): PlanDrafts {
  const gone = new Set<string>();
  // Ids are checked to be UUIDs by the contract: none leaves the folder.
  const fileOf = (id: string) => join(folder, `${id}${suffix}`);

  /** A draft that is dropped stays dropped, also while one is being written. */
  const inTurn = createTurns();

  async function read(id: string): Promise<Draft> {
    return draftSchema.parse(JSON.parse(await readFile(fileOf(id), 'utf8')));
  }

  async function listed(name: string) {
    const id = name.slice(0, -suffix.length);
    try {
      const draft = await read(id);
      const heard = (await stat(fileOf(id))).mtimeMs;
      const live = pageLives(draft.pid, heard, Date.now());
      if (live && !(draft.pid === process.pid && gone.has(id))) return [];
      return [{ id, name: draft.name, kept: draft.kept, locked: draft.locked }];
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') report(error);
      return [];
    }
  }

  /** Whether a draft is of one of these plans. */
  async function isOf(draft: Draft, id: string, { files, page }: Formerly): Promise<boolean> {
    if (draft.path === null) return id === page;
    const path = await truePath(draft.path);
    if (files.some((plan) => plan.path === path)) return true;
    // Of a file that has been moved since.
    const isMoved = await isDeleted({ path, file: '' });
    return isMoved && files.some(({ revision }) => revision === draft.revision);
  }

  /** The text of a draft in protected form under a key; null where it cannot be opened. */
  function sealed(draft: Draft, keys: PlanKey[], key: PlanKey): string | null {
    if (!draft.locked) return protect(draft.content, key).toString('base64');
    const data = Buffer.from(draft.content, 'base64');
    if (isUnder(data, key)) return draft.content;
    for (const known of [key, ...keys]) {
      try {
        return protect(unprotectWith(data, known), key).toString('base64');
      } catch {
        // Not this one: the next may be.
      }
    }
    return null;
  }

  async function sealOne(name: string, plan: Formerly, key: PlanKey): Promise<void> {
    const path = join(folder, name);
    const draft = draftSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    const id = name.slice(0, -suffix.length);
    if (!(await isOf(draft, id, plan))) return;
    if (!ownName.test(name)) return unlink(path);
    const content = sealed(draft, plan.keys, key);
    if (content === null || content === draft.content) return;
    const { mtime } = await stat(path);
    await writeFileWhole(path, JSON.stringify({ ...draft, content, locked: true }), privately);
    // Its page was not heard of by this.
    await utimes(path, mtime, mtime);
  }

  const names = () =>
    readdir(folder).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') report(error);
      return [];
    });

  return {
    seal: async (plan, key) => {
      for (const name of (await names()).filter((found) => found.includes('.draft') && !found.startsWith('.'))) {
        await inTurn(name.slice(0, -suffix.length), () => sealOne(name, plan, key)).catch((error: unknown) => {
          if (systemCode(error) !== 'ENOENT') report(error);
        });
      }
    },
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
          await writeFileWhole(fileOf(page), JSON.stringify(draft), privately);
        } catch (error) {
          throw fileFailure(error, fileOf(page), 'written');
        }
      }),
    list: async () => {
      const found = await Promise.all((await names()).filter((name) => ownName.test(name)).map(listed));
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
        ? await unprotect(Buffer.from(draft.content, 'base64'), password ?? '', true)
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

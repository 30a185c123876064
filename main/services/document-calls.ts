import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HostHandlers } from './dispatch';
import { createPlanCopies } from './plan-copies';
import { createPlanDocuments, type PlanDocuments } from './plan-documents';
import { isReadOnly, refuseOtherThanPlan } from './plan-file-bytes';
import { createPlanLocks } from './plan-locks';
import { createRecentDocuments, type RecentDocuments } from './recent-documents';

type SharedCall =
  | 'documents.recent'
  | 'documents.open'
  | 'documents.previous'
  | 'documents.hold'
  | 'documents.save'
  | 'documents.deletePlain'
  | 'page.left'
  | 'drafts.put'
  | 'drafts.list'
  | 'drafts.open'
  | 'drafts.drop';

/** Plans, and what the program keeps of them, in one data folder. */
export interface DocumentKeeping {
  documents: PlanDocuments;
  recent: RecentDocuments;
  /** The calls that are the same on every host. */
  calls: Pick<HostHandlers, SharedCall>;
  /** Gives up the unsaved edits of all pages seen so far: their user said so. */
  discardDrafts(): Promise<void>;
  /** All pages seen so far are gone. */
  pagesLeft(): Promise<void>;
}

/** Sets up the keeping of plans under a data folder; `report` hears of troubles that stop nobody's work. */
export function createDocumentKeeping(folder: string, report: (error: unknown) => void): DocumentKeeping {
  const recent = createRecentDocuments(join(folder, 'recent.json'), report);
  const copies = createPlanCopies(folder, report);
  const { drafts } = copies;
  const documents = createPlanDocuments(recent, copies, report);
  const locks = createPlanLocks(join(folder, 'locks'), report);
  const pages = new Set<string>();
  const givenUp = new Set<string>();
  const none = {};
  /** Once per run, and not before a page is there: nothing of it is needed to show one. */
  let tidied: Promise<void> | undefined;

  async function left(page: string): Promise<void> {
    pages.delete(page);
    drafts.left(page);
    await locks.release(page);
  }

  return {
    documents,
    recent,
    discardDrafts: async () => {
      for (const page of pages) {
        // What the page still sends while it closes is givenUp up too.
        givenUp.add(page);
        await drafts.drop(page);
      }
    },
    pagesLeft: async () => {
      for (const page of [...pages]) await left(page);
    },
    calls: {
      'documents.recent': async () => documents.list(await recent.paths(), true),
      'documents.open': ({ handle, ...opening }) => documents.open(handle, opening),
      'documents.previous': ({ handle }) => documents.previous(handle),
      'documents.save': (save) => documents.save(save),
      'documents.deletePlain': async ({ handle, revision }) => {
        await documents.deletePlain(handle, revision);
        return none;
      },
      'documents.hold': async ({ page, handle }) => {
        pages.add(page);
        await drafts.renew(page);
        if (handle !== null) return { held: await locks.hold(documents.admitted(handle).path, page) };
        await locks.release(page);
        return { held: true };
      },
      'page.left': async ({ page }) => {
        await left(page);
        return none;
      },
      'drafts.put': async ({ page, name, text, file }) => {
        refuseOtherThanPlan(text);
        if (givenUp.has(page)) return none;
        pages.add(page);
        await drafts.put(page, {
          name,
          text,
          file: file && { ...documents.admitted(file.handle, file.protected), revision: file.revision },
        });
        return none;
      },
      'drafts.list': async () => {
        tidied ??= copies.tidy();
        await tidied;
        return drafts.list();
      },
      'drafts.open': async ({ id, password }) => {
        const { text, file } = await drafts.open(id, password);
        if (file === null) return { text, file: null };
        const { path, revision, key } = file;
        const there = await access(path).then(
          () => true,
          () => false,
        );
        return {
          text,
          file: {
            handle: documents.admit(path, key),
            name: basename(path),
            // Of the file that was edited: where it has changed since, the next save says so.
            revision,
            readOnly: there && (await isReadOnly(path)),
            protected: key !== null,
          },
        };
      },
      'drafts.drop': async ({ id }) => {
        await drafts.drop(id);
        return none;
      },
    },
  };
}

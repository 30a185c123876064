import { z } from 'zod';
import { languageSettings } from '#models/language/languages';
import type { BoardPack } from '#models/report/board-pack';
import type { Workbook } from '#models/report/workbook/workbook';

// As in models/plan: the pages' Content-Security-Policy forbids making code at run time.
z.config({ jitless: true });

/**
 * Every call between the renderer and a host: name, argument schema, result schema. Both hosts validate both ways
 * through `dispatch` (main/services/dispatch.ts); they only authenticate and carry. A document is known to the
 * renderer by an opaque handle, never by its path.
 */

const handle = z.string().min(1).max(100);
const planText = z.string().max(20_000_000);

const listedDocument = z.object({
  handle,
  /** File name without folder. */
  name: z.string(),
  /** ISO 8601. */
  modified: z.string(),
});

const openDocument = z.object({
  handle,
  name: z.string(),
  text: planText,
  /** Changes whenever the file on disk does; sent back on save so that a conflict is noticed. */
  revision: z.string(),
  readOnly: z.boolean(),
  /** Under a password, and saved so. */
  protected: z.boolean(),
});

/** A protected plan that is still to be opened with its password, by documents.open. */
const lockedDocument = z.object({
  handle,
  name: z.string(),
  locked: z.literal(true),
  /** MiB that opening it takes, where that is more than any plan of ours asks: its user is to agree first. */
  memory: z.number().nullable(),
});
const foundDocument = z.union([lockedDocument, openDocument]);

const savedDocument = z.object({ handle, name: z.string(), revision: z.string(), protected: z.boolean() });

const password = z.string().min(1).max(1000);
const opening = { password: password.optional(), costly: z.boolean().optional() };
/** How a file is to be protected: not, by a new password, or by that of an open document. */
const protection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('password'), password }),
  z.object({ kind: z.literal('like'), handle }),
]);

/** One loading of the app's page; also the name of the draft of what is edited in it. */
const page = z.uuid();

/** Edits that were not saved, kept in case the program ends. */
const listedDraft = z.object({
  id: page,
  /** Name of the file, or of the plan where it has none. */
  name: z.string(),
  /** ISO 8601. */
  kept: z.string(),
  locked: z.boolean(),
});

/** One export under way, named by the page that asks for it, so that it can be followed and stopped. */
const job = z.uuid();

/** What an export is at: the user is asked where, the file's parts are made, pages are printed, the file is written. */
const exportStages = ['placing', 'building', 'printing', 'writing'] as const;
export type ExportStage = (typeof exportStages)[number];
const exportStage = z.enum(exportStages);

/**
 * Where an exported file went: its name, and either a handle of the file that the host stored, or a one-time address to
 * download it from.
 */
const exported = z.object({ name: z.string(), download: z.string().nullable(), handle: handle.nullable() });

const packShape = z.looseObject({
  title: z.string(),
  organization: z.string(),
  planName: z.string(),
  language: z.string(),
  locale: z.string(),
  date: z.string(),
  preparedBy: z.string(),
  program: z.string(),
  seed: z.number(),
  pages: z.array(z.looseObject({ id: z.string() })).max(200),
});
/** Checked for what a host reads of it: the pack is built by models/report and drawn by the print page. */
const boardPack = z.custom<BoardPack>((value) => packShape.safeParse(value).success, 'not a board pack');

const workbookShape = z.looseObject({
  title: z.string(),
  accent: z.string(),
  sheets: z
    .array(z.looseObject({ name: z.string(), widths: z.array(z.number()), rows: z.array(z.array(z.unknown())) }))
    .max(50),
});
/** Checked for its shape: it is built by models/report/workbook. */
const workbook = z.custom<Workbook>((value) => workbookShape.safeParse(value).success, 'not a workbook');

/** `summary` is a PDF of the first page, `csv` a zip archive of all tables, `text` plain text for a mail. */
const reportFormats = ['pdf', 'html', 'pptx', 'xlsx', 'csv', 'text', 'summary'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const nothing = z.object({});

export const hostCalls = {
  'app.info': {
    args: nothing,
    result: z.object({
      version: z.string(),
      host: z.enum(['electron', 'web']),
      platform: z.string(),
      locale: z.string(),
      /** `native`: the host shows file dialogs. `listed`: the renderer picks from documents.list and names files itself. */
      fileDialogs: z.enum(['native', 'listed']),
    }),
  },
  /** Keeps the app's language for the next start, and has the host's own menus and dialogs follow at once. */
  'app.setLanguage': { args: z.object({ setting: z.enum(languageSettings) }), result: nothing },
  /** Versions, and what the program is made of with each licence. */
  'app.about': {
    args: nothing,
    result: z.object({
      runsOn: z.array(z.object({ name: z.string(), version: z.string() })),
      packages: z.array(z.object({ name: z.string(), version: z.string(), license: z.string(), text: z.string() })),
      /** Whether there is a file with the licences of Electron and Chromium, for app.showHostLicences. */
      hasHostLicences: z.boolean(),
    }),
  },
  'app.showHostLicences': { args: nothing, result: nothing },
  /** Looks for a newer version and tells the user in dialogs of its own; refused by the web host. */
  'app.checkForUpdates': { args: nothing, result: nothing },
  /** The document named on the command line or double-clicked, once; else null. */
  'documents.initial': { args: nothing, result: foundDocument.nullable() },
  'documents.recent': { args: nothing, result: z.array(listedDocument) },
  /** Plan files in the host's plans folder (listed dialogs only; empty with native ones). */
  'documents.list': { args: nothing, result: z.array(listedDocument) },
  /** Asks the user with a native dialog; null where cancelled. Refused on a host with listed dialogs. */
  'documents.choose': { args: nothing, result: foundDocument.nullable() },
  /** Code `password` where it is wrong; without one a protected plan stays locked. */
  'documents.open': { args: z.object({ handle, ...opening }), result: foundDocument },
  /**
   * A plan file that the user dropped or picked in the page: on the desktop by its path, which only the preload can
   * tell; else a protected one by its bytes. Code `password` as with documents.open.
   */
  'documents.dropped': {
    args: z.object({
      name: z.string().min(1).max(300),
      path: z.string().max(4096).nullable(),
      /** Base64. */
      data: z.string().max(30_000_000).nullable(),
      ...opening,
    }),
    result: foundDocument,
  },
  /** The version before the last save; null where there is none. */
  'documents.previous': {
    args: z.object({ handle }),
    result: z.object({ text: planText, modified: z.string() }).nullable(),
  },
  /**
   * Said every few seconds by a page that is alive. The first page that holds a plan may write it; `held` is false for
   * any other window or program on this computer until the first is gone.
   */
  'documents.hold': {
    args: z.object({ page, handle: handle.nullable() }),
    result: z.object({ held: z.boolean() }),
  },
  /** The page goes away, by reload or for good. */
  'page.left': { args: z.object({ page }), result: nothing },
  /** Saves whole or not at all; code `conflict` where the file is not the given revision any more, `gone` where it is not there. */
  'documents.save': {
    args: z.object({
      handle,
      text: planText,
      revision: z.string(),
      force: z.boolean().default(false),
      protected: z.boolean().default(false),
    }),
    result: savedDocument,
  },
  /** Native: asks where (null where cancelled). Listed: saves under the name, code `exists` unless `overwrite`. */
  'documents.saveAs': {
    args: z.object({
      name: z.string().min(1).max(200),
      text: planText,
      overwrite: z.boolean().default(false),
      protection: protection.default({ kind: 'none' }),
      /** What the plan was until now: what the program keeps of that comes under the same protection. */
      from: z.object({ page, handle: handle.nullable() }),
    }),
    result: savedDocument.nullable(),
  },
  /**
   * Deletes a plan file without a password, which the page has saved under one elsewhere; for good, a waste basket would
   * keep it. Code `conflict` where it is not the given revision any more, `gone` where it is not there.
   */
  'documents.deletePlain': { args: z.object({ handle, revision: z.string() }), result: nothing },
  /** Keeps the page's unsaved edits; those of a protected plan under its password. */
  'drafts.put': {
    args: z.object({
      page,
      name: z.string().max(300),
      text: planText,
      file: z.object({ handle, revision: z.string(), protected: z.boolean() }).nullable(),
    }),
    result: nothing,
  },
  /** Drafts whose page is gone, latest first. */
  'drafts.list': { args: nothing, result: z.array(listedDraft) },
  /** The edits, and the file they belong to; code `password` where that is wrong or missing. */
  'drafts.open': {
    args: z.object({ id: page, password: password.optional() }),
    result: z.object({ text: planText, file: openDocument.omit({ text: true }).nullable() }),
  },
  'drafts.drop': { args: z.object({ id: page }), result: nothing },
  /** Tells the host what to show in the title and whether to ask before closing. */
  'window.state': { args: z.object({ name: z.string().max(300), edited: z.boolean() }), result: nothing },
  /** What came of the save that the command `saveToClose` asked for: the window closes only where the plan is on disk. */
  'window.saveEnded': { args: z.object({ saved: z.boolean() }), result: nothing },
  /**
   * Makes a file of the pack and stores it: native asks where, listed offers a download. Null where it was cancelled, in
   * the dialog or by exports.cancel; then there is no file, and one that was there before is as it was.
   */
  'exports.report': {
    args: z.object({
      job,
      format: z.enum(reportFormats),
      pack: boardPack,
      /** Contents of an `xlsx`. */
      workbook: workbook.optional(),
      name: z.string().min(1).max(200),
    }),
    result: exported.nullable(),
  },
  /** Answers once the export is at another stage than `after` or has ended, or after some seconds with what there is. */
  'exports.progress': {
    args: z.object({ job, after: exportStage.nullable() }),
    result: z.object({ stage: exportStage.nullable(), ended: z.boolean() }),
  },
  'exports.cancel': { args: z.object({ job }), result: nothing },
  /** The user may want to print soon: what takes a moment to start is started. */
  'exports.prepare': { args: nothing, result: nothing },
  /** Opens an exported file, or the folder it is in, in the system's own programs; refused for downloads. */
  'exports.show': { args: z.object({ handle, what: z.enum(['file', 'folder']) }), result: nothing },
} as const satisfies Record<string, { args: z.ZodType; result: z.ZodType }>;

export type HostCall = keyof typeof hostCalls;
/** The calls that a page makes by name; a dropped file goes by HostBridge.openDropped. */
export type NamedCall = Exclude<HostCall, 'documents.dropped'>;
export type HostArgs<C extends HostCall> = z.input<(typeof hostCalls)[C]['args']>;
export type HostResult<C extends HostCall> = z.output<(typeof hostCalls)[C]['result']>;

/** Why a call failed, in words for the user. */
export interface HostFailure {
  ok: false;
  code:
    | 'invalid'
    | 'notFound'
    | 'conflict'
    | 'gone'
    | 'exists'
    | 'readOnly'
    | 'noSpace'
    | 'unsupported'
    | 'denied'
    | 'password'
    | 'failed';
  message: string;
}
/** A password, and whether its user agrees to a plan that takes unusually much memory to open. */
export type Opening = Pick<HostArgs<'documents.open'>, 'password' | 'costly'>;
export type HostReply<C extends HostCall> = { ok: true; value: HostResult<C> } | HostFailure;

/** Events from host to renderer: a menu command, or a document opened from outside. */
export const hostEvents = {
  'menu.command': z.object({
    command: z.enum([
      'new',
      'open',
      'save',
      'saveAs',
      /** Save, and say by window.saveEnded what came of it. */
      'saveToClose',
      'exportPdf',
      'undo',
      'redo',
      'find',
      'close',
      'about',
    ]),
  }),
  'documents.opened': foundDocument,
} as const;
export type HostEvent = keyof typeof hostEvents;
export type HostEventData<E extends HostEvent> = z.output<(typeof hostEvents)[E]>;

/** What the renderer talks to: `hostBridge()` of renderer/host/bridge.ts, the same on every host. */
export interface HostBridge {
  call<C extends NamedCall>(name: C, args: HostArgs<C>): Promise<HostReply<C>>;
  on<E extends HostEvent>(event: E, listener: (data: HostEventData<E>) => void): () => void;
  /** Opens a plan file that the user dropped or picked in the page, as documents.dropped. */
  openDropped(file: File, opening?: Opening): Promise<HostReply<'documents.dropped'>>;
}

/**
 * What the desktop app's preload puts at `window.boardcase`: one function per call and event, and one that opens a file
 * which the user gave the page. That one finds the path itself: a page cannot name any.
 */
export interface ExposedHost {
  calls: { [C in NamedCall]: (args: HostArgs<C>) => Promise<HostReply<C>> };
  events: { [E in HostEvent]: (listener: (data: HostEventData<E>) => void) => () => void };
  openDropped(file: File): Promise<HostReply<'documents.dropped'>>;
}

import type { ImportTarget } from '#models/import/fields';
import { type ImportChoices, type ImportPlan, planImport } from '#models/import/plan-import';
import type { Sheet } from '#models/import/sheet';
import type { Plan } from '#models/plan/schema';
import type { FileReading } from './reading/file-reading';
import { readFile } from './reading/read-file';

/** A file to read, or what to make of the file that was read. */
export type ImportRequest =
  | { ask: 'read'; name: string; bytes: ArrayBuffer }
  | { ask: 'plan'; question: number; target: ImportTarget; plan: Plan; choices: ImportChoices };

export type ImportReply =
  | { answer: 'read'; reading: FileReading }
  /** The asker has the sheets: the one it is about goes back by its index. */
  | { answer: 'plan'; question: number; proposed: Omit<ImportPlan, 'sheet'>; sheet: number };

let sheets: Sheet[] = [];
const say = (reply: ImportReply) => postMessage(reply);

/** Reads one file off the screen's thread, and maps its rows as often as asked. Stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.ask === 'plan') {
    const { sheet, ...proposed } = planImport(sheets, data.target, data.plan, data.choices);
    return say({ answer: 'plan', question: data.question, proposed, sheet: sheets.indexOf(sheet) });
  }
  const tell = (reading: FileReading) => {
    if (reading.ok) sheets = reading.sheets;
    say({ answer: 'read', reading });
  };
  readFile(data.name, new Uint8Array(data.bytes)).then(tell, () => tell({ ok: false, problem: { code: 'damaged' } }));
});

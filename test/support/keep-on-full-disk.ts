// A process whose data folder lies on a full disk: keeps what it can of a plan that lies elsewhere, and tells how it went.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createDocumentKeeping } from '#main/services/document-calls';
import { createLog } from '#main/services/log-file';

const [data, path] = process.argv.slice(2);
const troubles: string[] = [];
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
const keeping = createDocumentKeeping(data, (error) => troubles.push(codeOf(error)));
const log = createLog(`${data}/logs/boardcase.log`, () => undefined);
log('test', new Error('x'));

const opened = await keeping.documents.openPath(path);
if ('locked' in opened) throw new Error('locked');
const text = JSON.stringify({ format: 'boardcase-plan', version: 1, name: 'second', filling: 'x'.repeat(100_000) });
const page = randomUUID();
const { handle, revision } = opened;
const { held } = await keeping.calls['documents.hold']({ page, handle });
const file = { handle, revision, protected: false };
const draft = await Promise.resolve(keeping.calls['drafts.put']({ page, name: 'plan', text, file })).then(
  () => 'kept',
  (error: unknown) => `${codeOf(error)}: ${error instanceof Error ? error.message : ''}`,
);
await keeping.calls['documents.save']({ handle, text, revision, force: false, protected: false });
const saved = readFileSync(path, 'utf8') === text;
const previous = await keeping.calls['documents.previous']({ handle });
process.stdout.write(JSON.stringify({ held, draft, saved, previous, troubles: [...new Set(troubles)] }));

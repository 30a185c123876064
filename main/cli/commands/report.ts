import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { buildBoardPack } from '#models/report/build-board-pack';
import { appVersion } from '../../services/app-version';
import { builtPart } from '../../services/built-folder';
import { createPdfPrinter } from '../../services/print-pdf';
import { reportHtml } from '../../services/report-document';
import { withDocumentInformation } from '../../services/report-pdf-information';
import { writeFileWhole } from '../../services/write-file-whole';
import { inputError } from '../input-error';
import { readSeed, readThreads, readYears } from '../option-values';
import { readPlanFile } from '../read-plan-file';
import { type RunOptions, runSimulation } from '../run-simulation';
import type { Terminal } from '../terminal';

interface ReportOptions extends RunOptions {
  pdf?: string;
  html?: string;
  pptx?: string;
  xlsx?: string;
}

async function printPdf(html: string): Promise<Uint8Array> {
  const printer = createPdfPrinter();
  try {
    return await printer.print(html);
  } finally {
    await printer.close();
  }
}

const printAssets = async () => ({
  script: await readFile(builtPart('print', 'print.js'), 'utf8'),
  style: await readFile(builtPart('print', 'print.css'), 'utf8'),
});

/** `report <plan>`: the board pack. Files are written once all of them could be made. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report <plan>')
    .description('write the board pack')
    .option('--pdf <file>', 'PDF to write')
    .option('--html <file>', 'self-contained HTML document to write')
    .option('--pptx <file>', 'not available yet')
    .option('--xlsx <file>', 'not available yet')
    .option('--years <number>', 'years to simulate; the plan’s own number where not given', readYears)
    .option('--seed <number>', 'seed of the random numbers; the plan’s own where not given', readSeed)
    .option('--threads <number>', 'workers; one for each processor, up to 8, where not given', readThreads)
    .action(async (path: string, options: ReportOptions) => {
      for (const format of ['pptx', 'xlsx'] as const) {
        if (options[format]) throw inputError(`--${format}`, 'is not available in this version; use --pdf or --html');
      }
      if (!options.pdf && !options.html)
        throw inputError('report', 'say what to write: --pdf <file>, --html <file>, or both');

      const { plan, resolved } = await readPlanFile(path);
      const result = await runSimulation(resolved, options, terminal);
      const date = new Date().toISOString();
      const pack = buildBoardPack({ plan, resolved, result, date, program: `Boardcase ${appVersion}` });
      const html = reportHtml(pack, await printAssets());
      const pdf = options.pdf ? withDocumentInformation(await printPdf(html), pack) : undefined;
      if (options.html) await writeFileWhole(options.html, html);
      if (options.pdf && pdf) await writeFileWhole(options.pdf, pdf);
      for (const file of [options.html, options.pdf]) if (file) terminal.print(`Wrote ${file}\n`);
    });
}

import type { Command } from 'commander';
import type { ExportStage, ReportFormat } from '#main/contract';
import { bestProposal, onlyBest } from '#models/portfolio/best-plan';
import { buildBoardPack } from '#models/report/build-board-pack';
import { buildWorkbook } from '#models/report/workbook/build-workbook';
import { appVersion } from '../../services/app-version';
import { readPicture } from '../../services/office/picture';
import { packDocument } from '../../services/pack-document';
import { createPdfPrinter } from '../../services/print-pdf';
import { reportFile, reportFiles } from '../../services/report-file';
import { keepFilesApart } from '../files-apart';
import { inputError } from '../input-error';
import { interruptible } from '../interrupted';
import { readSeed, readThreads, readYears } from '../option-values';
import { showStage } from '../progress';
import { readPlanToRun } from '../read-plan-file';
import { type RunOptions, runSimulation } from '../run-simulation';
import type { Terminal } from '../terminal';
import { writeOutput } from '../write-output';

/** Options that name a file, and what goes into it. */
const outputs = {
  pdf: 'PDF to write',
  html: 'self-contained HTML document to write',
  pptx: 'PowerPoint presentation to write',
  xlsx: 'Excel workbook to write',
  summary: 'PDF of the first page to write',
  csv: 'zip archive of all tables as CSV to write',
  text: 'plain text for a mail to write',
} as const satisfies Record<ReportFormat, string>;
const formats = Object.keys(outputs) as ReportFormat[];

const stageWords = { placing: '', building: 'Building', printing: 'Printing', writing: 'Writing' } satisfies Record<
  ExportStage,
  string
>;

type ReportOptions = RunOptions & { [F in ReportFormat]?: string };

/** `report <plan>`: the board pack. Files are written once all of them could be made. */
export function addReport(program: Command, terminal: Terminal): void {
  const command = program.command('report <plan>').description('write the board pack');
  for (const format of formats) command.option(`--${format} <file>`, outputs[format]);
  command
    .option('--years <number>', 'years to simulate; the plan’s own number where not given', readYears)
    .option('--seed <number>', 'seed of the random numbers; the plan’s own where not given', readSeed)
    .option('--threads <number>', 'workers; one for each processor, up to 8, where not given', readThreads)
    .action(async (path: string, options: ReportOptions) => {
      const asked = formats.flatMap((format) => {
        const file = options[format];
        return file ? [{ format, file }] : [];
      });
      if (asked.length === 0)
        throw inputError('report', `say what to write: ${formats.map((format) => `--${format} <file>`).join(', ')}`);
      await keepFilesApart(
        path,
        asked.map(({ format, file }) => ({ option: `--${format}`, file })),
      );

      await interruptible((signal) => writeReports(path, asked, options, { terminal, signal }));
      for (const { file } of asked) terminal.print(`Wrote ${file}\n`);
    });
}

interface Asked {
  format: ReportFormat;
  file: string;
}

interface Run {
  terminal: Terminal;
  signal: AbortSignal;
}

async function writeReports(path: string, asked: Asked[], options: ReportOptions, run: Run): Promise<void> {
  const { terminal, signal } = run;
  const { plan, resolved: asStated } = await readPlanToRun(path, terminal);
  // Whatever a page has simulated is simulated as the result is.
  const { seed = asStated.simulation.seed, years = asStated.simulation.years } = options;
  const resolved = { ...asStated, simulation: { ...asStated.simulation, seed, years } };
  const printer = createPdfPrinter();
  try {
    // The browser starts while the simulation runs.
    if (asked.some(({ format }) => reportFiles[format].extension === 'pdf')) printer.start();
    const result = await runSimulation(resolved, options, terminal, signal);
    const date = new Date().toISOString();
    const found = bestProposal(resolved);
    const best = found && {
      ...found,
      result: (await runSimulation(onlyBest(resolved, found), options, terminal, signal)).proposals[0],
    };
    const pack = buildBoardPack({ plan, resolved, result, best, date, program: `Boardcase ${appVersion}` });
    if (pack.logo !== null && !readPicture(pack.logo))
      terminal.tell(`${path}: report.logo is no PNG or SVG that can be read; the report is made without it\n`);
    const workbook = options.xlsx ? buildWorkbook({ plan, resolved, result, pack }) : undefined;
    const printing = { reportHtml: packDocument, printPdf: printer.print };
    const made: { file: string; data: Uint8Array }[] = [];
    for (const { format, file } of asked) {
      const at = (stage: ExportStage) => {
        signal.throwIfAborted();
        showStage(terminal, `${stageWords[stage]} ${file}`);
      };
      made.push({ file, data: await reportFile({ format, pack, workbook }, printing, { signal, at }) });
    }
    for (const { file, data } of made) await writeOutput(file, data, { signal });
  } finally {
    showStage(terminal, null);
    await printer.close();
  }
}

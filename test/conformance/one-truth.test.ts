import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { createPdfPrinter } from '#main/services/print-pdf';
import { reportHtml } from '#main/services/report-document';
import { findSystemBrowser } from '#main/services/system-browser';
import type { ProposalResult, SimulationResult } from '#models/finance/result';
import { serializePlan } from '#models/plan/serialize';
import { reportText } from '#models/report/text/language';
import { run } from '../main/cli/run';
import { madeOf, presetIds, presetPlan } from '../support/board-pack';
import { libreOffice } from '../support/libre-office';
import { partsOf, textOf } from '../support/office-package';
import { hasPoppler } from '../support/poppler';
import { namedValue, recalculated } from '../support/recalculated';

const root = fileURLToPath(new URL('../..', import.meta.url));
const years = 400;

const canPrint = findSystemBrowser() !== null && hasPoppler;

/** A figure as it is written: its value, and half a unit of its last digit that says anything. */
interface Written {
  value: number;
  tolerance: number;
}

type Language = 'en' | 'de';

const units: Record<string, number> = {
  ...{ k: 1e3, m: 1e6, bn: 1e9, tn: 1e12, '%': 0.01 },
  ...{ 'Mio.': 1e6, 'Mrd.': 1e9, 'Bio.': 1e12 },
};
const written: Record<Language, RegExp> = {
  en: /(−?)[$€£]?(\d[\d,]*)(?:\.(\d+))?[ \u00a0]?(k\b|m\b|bn\b|tn\b|%)?/g,
  de: /(−?)(\d[\d.]*)(?:,(\d+))?[ \u00a0]?(Mio\.|Mrd\.|Bio\.|%)?/g,
};

/** The figures of a text, in its order: "−$1.69 m" and "−1,69 Mio. €" are −1,690,000 to within 5,000. */
function figuresOf(text: string, language: Language): Written[] {
  return [...text.matchAll(written[language])].map(([, sign, whole, fraction = '', unit]) => {
    const digits = whole.replaceAll(/[.,]/g, '');
    const scale = unit ? units[unit] : 1;
    const zeros = fraction === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : -fraction.length;
    const value = Number(`${digits}.${fraction || 0}`) * scale * (sign ? -1 : 1);
    return { value, tolerance: 0.5 * 10 ** Math.min(zeros, Math.max(0, digits.length - 1)) * scale * 1.000001 };
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Rows of the table that compares the options: what each says of a proposal in `simulate --json`. */
function optionRows({
  language,
  horizon,
}: Told): [label: string, figures: (proposal: ProposalResult) => (number | null)[]][] {
  const { rows } = reportText(language).options;
  return [
    [rows.loss, (p) => [p.meanAnnualLoss]],
    [rows.avoided, (p) => [p.riskReduction]],
    [rows.cost, (p) => [p.annualCost]],
    [rows.first, (p) => [p.cashByYear[0] + p.cashByYear[1]]],
    [rows.cash(horizon), (p) => [sum(p.cashByYear)]],
    [rows.badYear, (p) => [p.quantiles.p95]],
    [rows.rareYear, (p) => [p.quantiles.p99]],
    [rows.rosi, (p) => [p.rosi]],
    [rows.npv, (p) => [p.npv]],
    [rows.npvRange, (p) => p.npvInterval],
    [rows.chance, (p) => [p.probabilityOfPayback]],
    [rows.payback, (p) => [p.paybackYears]],
    [rows.prevented, (p) => [p.preventedIncidents]],
    [rows.friction, (p) => [p.frictionCost]],
  ];
}

interface Told {
  id: string;
  language: Language;
  json: SimulationResult;
  horizon: string;
  slides: Map<string, string>;
  pdf: string | null;
  workbook: ExcelJS.Workbook | null;
}

const told: Told[] = [];
const folder = mkdtempSync(join(tmpdir(), 'boardcase-truth-'));
const printer = createPdfPrinter();

async function pdfText(pack: ReturnType<typeof madeOf>['pack']): Promise<string> {
  const part = (name: string) => readFileSync(join(root, 'out/print', name), 'utf8');
  const html = reportHtml(pack, { script: part('print.js'), style: part('print.css') });
  const pdf = await printer.print(html, new AbortController().signal);
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
}

beforeAll(async () => {
  if (canPrint) {
    // Not as the test environment, for which React is built another way.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['tools/build.mjs', 'print', '--stale'], { cwd: root, env, stdio: 'ignore' });
  }
  const german = (id: string) =>
    presetPlan(id, (plan) => {
      plan.locale = 'de-DE';
      plan.currency = 'EUR';
    });
  const all = [
    ...presetIds.map((id) => ({ id, language: 'en' as const, ...madeOf(presetPlan(id), years) })),
    ...['regional-hospital', 'bank'].map((id) => ({ id, language: 'de' as const, ...madeOf(german(id), years) })),
  ];
  const books = libreOffice ? await recalculated(all.map(({ workbook }) => workbook)) : [];
  for (const [at, { id, language, pack, result, resolved }] of all.entries()) {
    told.push({
      id,
      language,
      json: JSON.parse(JSON.stringify(result)) as SimulationResult,
      horizon: `${resolved.budget.horizonYears}\u00a0${language === 'de' ? 'Jahre' : 'years'}`,
      slides: partsOf(await packSlides(pack)),
      pdf: canPrint ? await pdfText(pack) : null,
      workbook: books[at] ?? null,
    });
  }
}, 300_000);

afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Lines of a laid out table, and each once more with the rest of a label that runs on to the next line. */
function laidOutRows(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    const [head, ...cells] = line.split(/ {2,}/);
    const next = lines[at + 1] ?? '';
    return next === '' || / {2,}/.test(next) ? [line] : [line, [`${head} ${next}`, ...cells].join('  ')];
  });
}

/** Expects the figures of one row, proposal by proposal; a figure that is none is written as words or a dash. */
function expectRow(
  written: string,
  { json, language }: Pick<Told, 'json' | 'language'>,
  label: string,
  figures: (p: ProposalResult) => (number | null)[],
) {
  const expected = json.proposals.flatMap(figures).filter((value) => value !== null);
  const found = figuresOf(written, language).slice(-expected.length);
  expected.forEach((value, at) => {
    const one = found[at];
    expect(Math.abs(one.value - value), `${label}: ${written.trim()} for ${value}`).toBeLessThanOrEqual(one.tolerance);
  });
}

describe('one truth, for every preset and proposal', () => {
  it('simulate --json prints the result that the reports are made of', async () => {
    const [{ id, json }] = told;
    const path = join(folder, 'plan.boardcase.json');
    writeFileSync(path, serializePlan(presetPlan(id)));
    const { stdout, status } = await run(['simulate', path, '--json', '--years', String(years)]);
    expect(status).toBe(0);
    const { analytic, ...rest } = JSON.parse(stdout);
    expect({ ...rest, timing: null }).toEqual({ ...json, analytic: undefined, timing: null });
    // Worked out for the command line alone, since it takes a second.
    const { retained, ...gross } = analytic;
    expect(gross).toEqual(json.analytic);
    expect(retained.meanAnnualLoss / json.baseline.meanAnnualLoss).toBeCloseTo(1, 12);
  });

  it('slides: the table of the options has its figures', () => {
    for (const one of told) {
      const { json, slides, language } = one;
      const rows = [...slides]
        .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .flatMap(([, xml]) => [...xml.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)])
        .map(([row]) => [...row.matchAll(/<a:tc[ >][\s\S]*?<\/a:tc>/g)].map(([cell]) => plain(textOf(cell)).trim()));
      for (const [label, figures] of optionRows(one)) {
        const row = rows.find(
          ([head, ...cells]) => head === plain(label) && cells.length === json.proposals.length + 1,
        );
        expect(row, label).toBeDefined();
        for (const [at, proposal] of json.proposals.entries())
          expectRow(row![at + 2], { language, json: { ...json, proposals: [proposal] } }, label, figures);
      }
    }
  });

  it.skipIf(!canPrint)('PDF (skipped without a browser and poppler-utils): the same table has the same figures', () => {
    for (const one of told) {
      const text = plain(one.pdf!);
      const rows = laidOutRows(text.slice(text.indexOf(reportText(one.language).options.tableTitle)));
      for (const [label, figures] of optionRows(one)) {
        const row = rows.find(
          (text) => text.startsWith(`${plain(label)}  `) && figuresOf(text, one.language).length > 0,
        );
        expect(row, label).toBeDefined();
        expectRow(row!.slice(plain(label).length), one, label, figures);
      }
    }
  });

  it.skipIf(!canPrint)('slides and notes say no figure that the PDF does not', () => {
    const tokens = (text: string) => new Set(plain(text).match(/\d[\d.,]*\d|\d/g) ?? []);
    for (const { id, language, slides, pdf } of told) {
      const said = tokens(pdf!);
      for (const [name, xml] of slides) {
        if (!/^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/.test(name)) continue;
        // The slide's own number, and the number of a part of a table, are the presentation's.
        const own = xml.replace(/<a:fld [\s\S]*?<\/a:fld>/g, '');
        const isSources = textOf(own).includes(reportText(language).assumptions.sourcesTitle);
        // What a chart shows is told in words in the notes; in the PDF that is its text alternative, which is no text.
        const { shown, sources } = reportText(language).slides;
        const text = textOf(own)
          .replace(new RegExp(`\\n${shown}\\n[\\s\\S]*?(?=\\n${sources}\\n|$)`), '')
          .replace(/https?:\S+/g, '')
          .replace(/\(\d+ (of|von) \d+\)/g, '')
          // The title of a source has numbers of its own; the PDF leaves the end of a long list to the workbook.
          .replace(/^\s*\d+\. .+$/gm, (line) => (isSources ? '' : line));
        expect(
          [...tokens(text)].filter((token) => !said.has(token)),
          `${id} ${name}`,
        ).toEqual([]);
      }
    }
  });

  it.skipIf(!libreOffice)('workbook (skipped without LibreOffice): recalculated, it has the same figures', () => {
    for (const { id, json, language, workbook } of told) {
      const { none } = reportText(language).workbook.cashFlow;
      for (const proposal of json.proposals) {
        const expected: Record<string, number | null> = {
          npv: proposal.npv,
          rosi: proposal.rosi,
          irr: proposal.irr,
          payback: proposal.paybackYears,
          discounted_payback: proposal.discountedPaybackYears,
          annual_cost: proposal.annualCost,
          risk_reduction: proposal.riskReduction,
          benefit_cost_ratio: proposal.benefitCostRatio,
          break_even_effectiveness: proposal.breakEvenEffectiveness,
        };
        for (const [name, value] of Object.entries(expected)) {
          const found = namedValue(workbook!, `${name}_${proposal.id.replace(/\W/g, '_')}`);
          if (value === null) expect(found, name).toBe(none);
          else
            expect(
              Math.abs(Number(found) - value),
              `${id} ${proposal.id} ${name}: ${found} for ${value}`,
            ).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(value)));
        }
      }
      const closedForm = Number(namedValue(workbook!, 'expected_loss_closed_form'));
      expect(closedForm / json.analytic.meanAnnualLoss).toBeCloseTo(1, 9);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { readZip } from '#main/services/office/zip';
import type { BoardPack } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import { asPrinted } from '#models/report/printed-amount';
import { madeOf, presetPlan } from '../../support/board-pack';
import { packageProblems, partsOf, textOf } from '../../support/office-package';

const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const numberOf = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);

const { pack } = madeOf(
  presetPlan('regional-hospital', (plan) => {
    plan.report.cover = true;
    plan.report.logo = logo;
    plan.report.accent = '#7a1f5c';
    plan.report.preparedBy = 'A & B <IT>';
  }),
);
const bytes = await packSlides(pack);
const parts = partsOf(bytes);
const slideCount = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
const chartsOf = ({ pages }: BoardPack): ChartSpec[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])));
const chartParts = [...parts]
  .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  .sort(([a], [b]) => numberOf(a) - numberOf(b));

/** Without footnote marks, which slides set as raised digits. */
const found = (text: string, among: string) => expect(among).toContain(text.replace(/[⁰¹²³⁴-⁹].*$/, '').trim());

describe('the presentation', () => {
  it('is a sound package', () => {
    expect(packageProblems(parts)).toEqual([]);
  });

  it('has the cover, then a slide for each page with its heading as the title', () => {
    const titles = pack.pages.map((_, at) => /<p:ph[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(slide(at + 2))?.[0] ?? '');
    expect(titles.map((title) => textOf(title).trim())).toEqual(pack.pages.map(({ heading }) => heading));
    expect(textOf(slide(1))).toContain(pack.planName);
  });

  it('shows every block of every page: on its slide, or as backup behind', () => {
    const all = Array.from({ length: slideCount }, (_, at) => textOf(slide(at + 1))).join('\n');
    for (const { blocks } of pack.pages) {
      for (const block of blocks) {
        if (block.kind === 'callout') expect(textOf(slide(2))).toContain(block.text);
        if (block.kind === 'list') for (const item of block.items) expect(all).toContain(item);
        if (block.kind === 'table')
          for (const [head] of block.table.rows) if (typeof head === 'string') found(head, all);
        if (block.kind === 'sources') for (const { text } of block.items) expect(all).toContain(text);
      }
    }
  });

  it('has native charts with the numbers of the report, and the same numbers behind "Edit data"', () => {
    const charts = chartsOf(pack);
    expect(charts.length).toBeGreaterThanOrEqual(6);
    expect(chartParts).toHaveLength(charts.length);
    for (const [at, chart] of charts.entries()) {
      const [name, xml] = chartParts[at];
      expect(textOf(xml)).toContain(chart.subject);
      const shown = new Set([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value));
      // Amounts with a label have the three digits that are printed of them.
      const isLabelled = chart.valueLabels && [chart.x, chart.y].every(({ format }) => format.style === 'currency');
      const values = chart.series
        .flatMap((series) => (series.values ?? []).flat())
        .map((value) => (value !== null && isLabelled ? asPrinted(value) : value));
      for (const value of values) if (value !== null) expect(shown).toContain(String(value));
      const points = chart.series.flatMap((series) => series.points ?? []).filter(({ x }) => x >= (chart.x.min ?? x));
      for (const { x, y } of points)
        expect([...shown].filter((v) => v === String(x) || v === String(y)).length).toBeGreaterThan(0);
      const relations = parts.get(name.replace('charts/', 'charts/_rels/').concat('.rels')) ?? '';
      const workbook = `ppt/${/Target="\.\.\/(embeddings[^"]+)"/.exec(relations)?.[1]}`;
      const bare = partsOf(readZip(bytes).get(workbook)!);
      expect(packageProblems(bare)).toEqual([]);
      const sheet = bare.get('xl/worksheets/sheet1.xml') ?? '';
      for (const value of values) if (value !== null) expect(sheet).toContain(`<v>${value}</v>`);
    }
  });

  it('leaves no cell of a table without text of the table’s size, which would make its row higher than planned', () => {
    const cells = [...parts]
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .flatMap(([, xml]) => xml.match(/<a:tc>.*?<\/a:tc>/gs) ?? []);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => !/<a:rPr [^>]*sz="/.test(cell))).toEqual([]);
  });

  it('has notes on every slide, with the sources of its page', () => {
    for (let number = 1; number <= slideCount; number++)
      expect(textOf(parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? '').trim().length).toBeGreaterThan(20);
    pack.pages.forEach(({ footnotes, lead }, at) => {
      const notes = textOf(parts.get(`ppt/notesSlides/notesSlide${at + 2}.xml`) ?? '');
      expect(notes).toContain(lead);
      for (const { text, url } of footnotes) expect(notes).toContain(`${text}${url ? ` ${url}` : ''}`);
    });
  });

  it('takes the accent into the theme and the logo into the layouts', () => {
    expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F5C"/>');
    const relations = [...parts].filter(([name]) => /slideLayouts\/_rels/.test(name)).map(([, xml]) => xml);
    expect(relations.filter((xml) => xml.includes('/image"')).length).toBe(2);
  });

  it('writes amounts beside bars so that none of them is rounded to nothing, and few enough below them', async () => {
    const { pack: small } = madeOf(
      presetPlan('school-district', (plan) => {
        plan.organization.employees = 40;
      }),
    );
    for (const [made, largest] of [
      [pack, 1e5],
      [small, 0],
    ] as const) {
      const xml = [...partsOf(await packSlides(made))].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
      const byForm = xml.map(([, part]) => part).find((part) => part.includes('Response and notification')) ?? '';
      const labels = /<c:dLbls>.*?<c:numFmt formatCode="([^"]*)"/s.exec(byForm)?.[1];
      const values = [...byForm.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => Number(value));
      expect(/^\[&#62;=1000000\]/.test(labels ?? '')).toBe(Math.max(...values) >= 1e5);
      expect(Math.max(...values)).toBeGreaterThan(largest);
      const step = Number(/<c:majorUnit val="([\d.e+]+)"/.exec(byForm)?.[1]);
      expect(Math.max(...values) / step).toBeLessThanOrEqual(5);
      expect(Math.max(...values) / step).toBeGreaterThan(1);
    }
  });
});

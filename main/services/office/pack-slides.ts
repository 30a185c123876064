import './whole-characters';
import PptxGenJS from 'pptxgenjs';
import { printable } from '#models/characters/printable';
import type { Block, BoardPack, PackPage } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import { createFormatter, type Formatter } from '#models/report/format';
import { type ReportText, reportText } from '#models/report/text/language';
import { finishPresentation } from './finish-presentation';
import { arrange, type Box } from './slide-arrangement';
import { backupParts } from './slide-backup';
import { addBlock } from './slide-block';
import { blockHeight, blockTypes } from './slide-block-size';
import { font, gap, ink, slide, textSize } from './slide-look';
import { defineLayouts, describe, places } from './slide-master';
import { slideNotes } from './slide-notes';
import { paragraph, plainRuns, runsOf } from './slide-runs';
import { fittingSize, textHeight } from './text-size';

const titleSizes = [26, 24, 22, 20, 18, 16, 14, 12, 10] as const;
const coverSizes = [40, 32, 26, 22, 18, 14] as const;
const leadSizes = [14, 13, 12, 11, 10, 9] as const;

interface Deck {
  file: PptxGenJS;
  pack: BoardPack;
  words: ReportText;
  format: Formatter;
  charts: ChartSpec[];
}

/**
 * The board pack as a PowerPoint presentation: a slide for each page (and the cover), then the tables that have no room
 * there as backup slides. Charts and tables are native; every slide has speaker's notes with the sources.
 */
export async function packSlides(given: BoardPack): Promise<Uint8Array> {
  const pack = printable(given);
  const words = reportText(pack.locale);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: font, bodyFontFace: font };
  describe(file, pack);
  defineLayouts(file, pack, words);
  const deck: Deck = {
    file,
    pack,
    words,
    format: createFormatter(pack.locale, pack.currency, pack.language),
    charts: [],
  };
  if (pack.cover) addCover(deck);
  const backup = pack.pages.map((page) => ({ page, blocks: addPage(deck, page) }));
  for (const { page, blocks } of backup) for (const block of blocks) addBackup(deck, page, block);
  const made = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  const { charts, format } = deck;
  return finishPresentation(made, {
    charts,
    format,
    accent: pack.accent,
    language: pack.language,
    words: words.slides,
  });
}

function addCover({ file, pack, words }: Deck): void {
  const page = file.addSlide({ masterName: words.slides.layouts.cover });
  addTitle(page, pack.planName, fittingSize(pack.planName, coverSizes, 10.9, 1.6, true));
  const line = { x: 1.2, w: 10.9, margin: 0, fontSize: 16, valign: 'top' } as const;
  page.addText(plainRuns(pack.title), { ...line, y: 4.15, h: 0.4, color: ink.quiet });
  if (pack.organization)
    page.addText(plainRuns(pack.organization), {
      ...line,
      y: 1.6,
      h: 0.6,
      color: 'accent1',
      bold: true,
      valign: 'bottom',
    });
  const facts = [
    [words.cover.preparedFor, pack.preparedFor],
    [words.cover.preparedBy, pack.preparedBy],
    [words.cover.date, pack.date],
  ].filter(([, value]) => value !== '');
  page.addText(
    facts.flatMap(([label, value]) => [
      { text: `${label}: `, options: { color: ink.quiet } },
      ...paragraph(plainRuns(value)),
    ]),
    { ...line, y: 5.1, h: 1.4, color: ink.text, fontSize: 14 },
  );
  page.addNotes([pack.planName, pack.organization, pack.date, pack.program].filter((part) => part !== '').join('\n'));
}

/** Adds the slide of a page; returns the blocks that have no room on it. */
function addPage(deck: Deck, page: PackPage): Block[] {
  const { format, words } = deck;
  const drawn = addHead(deck, page.section, page.heading);
  let y = places.title.y + titleHeightOf(page.heading) + 0.12;
  if (page.lead) {
    const size = fittingSize(page.lead, leadSizes, places.lead.w, places.lead.h);
    const h = textHeight(page.lead, size, places.lead.w);
    drawn.addText(runsOf(page.lead), {
      ...places.lead,
      y,
      h,
      fontSize: size,
      color: ink.quiet,
      margin: 0,
      valign: 'top',
    });
    y += h + gap;
  }
  const area: Box = { x: slide.margin, y, w: places.title.w, h: places.bottom - y };
  const { placed, left } = arrange(page.blocks, area, format);
  for (const one of placed)
    addBlock(one, { page: drawn, format, addChart: (at, chart, box) => addChart(deck, at, chart, box) });
  drawn.addNotes(slideNotes(page, page.blocks, words));
  return left;
}

/** Inches that a heading takes of its box. */
function titleHeightOf(heading: string): number {
  const { w, h } = places.title;
  return textHeight(heading, fittingSize(heading, titleSizes, w, h, true), w, true);
}

function addBackup(deck: Deck, page: PackPage, block: Block): void {
  const { words, format } = deck;
  const y = places.title.y + places.title.h + 0.05;
  const area: Box = { x: slide.margin, y, w: places.title.w, h: places.bottom - y };
  const parts = backupParts(block, area, format);
  parts.forEach((part, at) => {
    const name = part.title || page.heading;
    const title = parts.length > 1 ? words.slides.part(name, at + 1, parts.length) : name;
    const drawn = addHead(deck, words.slides.backup(page.section), title);
    const type = blockTypes.find((one) => (blockHeight(part.block, one, area.w, format) ?? area.h + 1) <= area.h);
    addBlock(
      { block: part.block, box: area, type: type ?? blockTypes[blockTypes.length - 1] },
      {
        page: drawn,
        format,
        isTitled: part.title !== '',
        firstSource: part.from,
        addChart: (where, chart, box) => addChart(deck, where, chart, box),
      },
    );
    drawn.addNotes(slideNotes({ ...page, heading: title, lead: '' }, [part.block], words));
  });
}

function addHead({ file, words }: Deck, section: string, heading: string): PptxGenJS.Slide {
  const page = file.addSlide({ masterName: words.slides.layouts.page });
  const { w, h } = places.title;
  addTitle(page, heading, fittingSize(heading, titleSizes, w, h, true));
  page.addText(plainRuns(section), {
    ...places.section,
    fontSize: textSize.section,
    color: 'accent1',
    bold: true,
    margin: 0,
    valign: 'top',
  });
  return page;
}

/** Fills the title's placeholder; a size on the run is kept, one on the placeholder is not. */
function addTitle(page: PptxGenJS.Slide, title: string, fontSize: number): void {
  page.addText(plainRuns(title, { fontSize }), { placeholder: 'title' });
}

/** Reserves the place of a chart: PptxGenJS makes its relations, finishPresentation its contents. */
function addChart({ file, charts }: Deck, page: PptxGenJS.Slide, chart: ChartSpec, box: Box): void {
  charts.push(chart);
  page.addChart(file.ChartType.bar, [{ name: chart.id, labels: ['1'], values: [1] }], {
    ...box,
    altText: `${chart.title}. ${chart.description}`,
    objectName: chart.id,
  });
}

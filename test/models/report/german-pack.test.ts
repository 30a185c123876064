import { beforeAll, describe, expect, it } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { reportHtml } from '#main/services/report-document';
import { plainTextSummary } from '#models/report/plain-text';
import { tablesCsv } from '#models/report/tables-csv';
import { headlineText } from '#models/report/text/headline';
import { reportText } from '#models/report/text/language';
import { madeOf, presetPlan } from '../../support/board-pack';
import { partsOf, textOf } from '../../support/office-package';

/** Every string below a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What functions of a catalogue say around their arguments, and its plain entries. */
function wordsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue];
  if (typeof catalogue === 'function') {
    const blank = Array.from({ length: 5 }, () => '\u0000');
    return String(catalogue(...blank)).split('\u0000');
  }
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(wordsOf) : [];
}

function withoutNotes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('note' in value) value.note = '';
  for (const below of Object.values(value)) withoutNotes(below);
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').trim();
const german = new Set(wordsOf([reportText('de-DE'), headlineText('de')]).map(plain));
const english = [...new Set(wordsOf([reportText('en-US'), headlineText('en')]).map(plain))].filter(
  (words) => !german.has(words),
);
/** Long enough to be told from the plan's own words. */
const sentences = english.filter((words) => words.length >= 16 && words.includes(' '));
const labels = new Set(english.filter((words) => /^[A-Z]/.test(words)));

/** English of our own in a text. */
const foundIn = (text: string): string[] => sentences.filter((sentence) => plain(text).includes(sentence));

describe('the pack of a German plan', () => {
  let made: ReturnType<typeof madeOf>;
  beforeAll(() => {
    made = madeOf(
      presetPlan('regional-hospital', (plan) => {
        plan.locale = 'de-DE';
        plan.currency = 'EUR';
        plan.report.cover = true;
        // The plan's own words may be in any language.
        plan.controls = plan.controls.map((control) => ({ ...control, pushback: '' }));
        plan.proposals = plan.proposals.map((proposal) => ({
          ...proposal,
          description: '',
          controls: proposal.controls.map(({ control, startYear }) => ({ control, startYear })),
        }));
        withoutNotes(plan);
      }),
      400,
    );
  });

  it('knows English when it sees it', () => {
    const { plan } = made;
    const english = madeOf({ ...plan, locale: 'en-US' }, 50);
    expect(new Set(stringsIn(english.pack).flatMap(foundIn)).size).toBeGreaterThan(60);
  });

  it('has no English of ours in its view model and in the workbook', () => {
    for (const strings of [stringsIn(made.pack), stringsIn(made.workbook)]) {
      expect([...new Set(strings.flatMap(foundIn))]).toEqual([]);
      expect([...new Set(strings.filter((text) => labels.has(plain(text))))]).toEqual([]);
    }
    expect(made.pack).toMatchObject({ language: 'de', locale: 'de-DE' });
    expect(made.workbook.sheets.map(({ name }) => name)).toContain('Maßnahmen und Kosten');
  });

  it('has none in its document, its slides and their notes, its tables and its mail', async () => {
    const html = reportHtml(made.pack, { script: '', style: '' });
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Startwert');
    expect(foundIn(html)).toEqual([]);

    const parts = partsOf(await packSlides(made.pack));
    const texts = [...parts].filter(([name]) =>
      /^ppt\/(slides|notesSlides|slideMasters|slideLayouts|charts)\//.test(name),
    );
    expect(texts.length).toBeGreaterThan(30);
    for (const [name, xml] of texts) {
      expect(foundIn(textOf(xml)), name).toEqual([]);
      if (/slides\/slide\d+\.xml$/.test(name)) expect(xml, name).toContain('lang="de-DE"');
    }

    for (const { name, text } of tablesCsv(made.pack)) expect(foundIn(text), name).toEqual([]);
    expect(foundIn(plainTextSummary(made.pack))).toEqual([]);
  });

  it('writes amounts, shares and chances as German does, with spaces that do not break', () => {
    const { heading, blocks } = made.pack.pages[0];
    expect(heading).toMatch(/^Für [\d.,]+(\u00a0Mio\.)?\u00a0€ im Jahr sinkt /);
    const chances = stringsIn(blocks).join(' ');
    expect(chances).toMatch(/\d\u00a0%/);
    expect(chances).not.toMatch(/\d[ ]?%|\d [€]|[€$]\d/);
  });
});

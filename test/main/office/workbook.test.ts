import { describe, expect, it } from 'vitest';
import { packWorkbook } from '#main/services/office/pack-workbook';
import { proposalCosts } from '#models/controls/costs';
import { findRateOfReturn } from '#models/finance/irr';
import { paybackYears } from '#models/finance/payback';
import { cashFlows, flowsLess, lossFlows, presentValue } from '#models/finance/timed-flows';
import { baselineMoments } from '#models/simulation/moments';
import { madeOf, presetPlan } from '../../support/board-pack';
import { converted, libreOffice } from '../../support/libre-office';
import { packageProblems, partsOf } from '../../support/office-package';
import { namedValue, opened, recalculated } from '../../support/recalculated';
import { allOf, wholeText, xmlTree } from '../../support/xml-tree';

const odd = 'R&D <IT> _x0041_ _x000B_\u000bb 😀';
const evil = ['=1+1', '+1', '-1', '@SUM(1)', '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"];
const made = madeOf(
  presetPlan('regional-hospital', (plan) => {
    const bought = plan.controls.filter(({ existing }) => !existing);
    evil.forEach((name, at) => {
      bought[at].name = name;
    });
    plan.name = '2027 & =2+2 "co"';
    plan.scenarios[0].name = odd;
    plan.budget.frictionInAsk = true;
    // Costs of all three timings.
    bought.forEach(({ costs }, at) => {
      costs.timing = (['advance', 'through', 'arrears'] as const)[at % 3];
    });
  }),
);
const { workbook, resolved, result } = made;
const bytes = await packWorkbook(workbook);
const book = await opened(bytes);
const cells = workbook.sheets.flatMap((sheet) =>
  sheet.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell ? [{ cell, sheet: sheet.name, row: at + 1, column: column + 1 }] : [])),
  ),
);
const flowsOf = (id: string) => {
  const avoided = [0, ...result.years.map(({ proposals }) => proposals.find((one) => one.id === id)!.riskReduction)];
  const costs = proposalCosts(resolved, resolved.proposals.find((one) => one.id === id)!);
  return flowsLess(lossFlows(resolved.budget, avoided), cashFlows(costs));
};

describe('the workbook', () => {
  it('is a sound package', () => expect(packageProblems(partsOf(bytes))).toEqual([]));

  it('has its sheets, named cells, and at least 200 formulas that carry their values', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(cells.filter(({ cell }) => cell.formula).length).toBeGreaterThan(200);
    expect(cells.filter(({ cell }) => cell.formula && cell.value === null)).toEqual([]);
    for (const name of ['discount_rate', 'it_budget', 'employees', 'npv_recommended', 'irr_full', 'rosi_essential'])
      expect(namedValue(book, name), name).toBeTypeOf(name === 'irr_full' ? typeof namedValue(book, name) : 'number');
    for (const sheet of book.worksheets) {
      expect(sheet.views[0].state, sheet.name).toBe('frozen');
      expect(sheet.pageSetup.fitToWidth).toBe(1);
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:\d$/);
    }
  });

  it('keeps text as text, whatever it begins with', () => {
    for (const name of evil) {
      const found = cells.filter(({ cell }) => cell.value === name);
      expect(found.length, name).toBeGreaterThan(0);
      for (const { sheet, row, column } of found) {
        const cell = book.getWorksheet(sheet)!.getCell(row, column);
        expect(cell.formula).toBeUndefined();
        expect([cell.value, cell.numFmt]).toEqual([name, '@']);
      }
    }
    const formulas = [...partsOf(bytes)].flatMap(([, xml]) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text),
    );
    expect(formulas.filter((text) => /HYPERLINK|cmd|WEBSERVICE|DDE|http/i.test(text))).toEqual([]);
    expect([...partsOf(bytes).keys()].filter((name) => /vba|macro|externalLink|connections/i.test(name))).toEqual([]);
  });

  it('carries the figures of the result', () => {
    for (const proposal of result.proposals) {
      expect(namedValue(book, `npv_${proposal.id}`)).toBeCloseTo(proposal.npv, 4);
      expect(namedValue(book, `annual_cost_${proposal.id}`)).toBeCloseTo(proposal.annualCost, 6);
      expect(namedValue(book, `rosi_${proposal.id}`)).toBeCloseTo(proposal.rosi!, 9);
    }
    expect(namedValue(book, 'expected_loss_closed_form')).toBeCloseTo(baselineMoments(resolved).meanAnnualLoss, 4);
  });
});

describe.skipIf(!libreOffice)(
  'the workbook in LibreOffice (skipped where it is not installed)',
  { timeout: 60_000 },
  () => {
    it('computes every formula to the value it carries, none broken', async () => {
      const [again] = await recalculated([workbook]);
      const wrong = cells.filter(({ cell, sheet, row, column }) => {
        if (!cell.formula) return false;
        const found = again.getWorksheet(sheet)!.getCell(row, column).result ?? '';
        if (typeof cell.value !== 'number') return found !== cell.value;
        return !(Math.abs(Number(found) - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value)));
      });
      expect(wrong).toEqual([]);
    });

    it('shows text as it was typed, whatever it is; at the foot of every sheet too, with the year it begins with', () => {
      const [again] = converted([bytes], 'xlsx', 'fods').map(String);
      expect(again).toContain('R&amp;D &lt;IT&gt; _x0041_ _x000B_');
      expect(again).toContain('b 😀');
      const footers = [...again.matchAll(/<style:footer>(.*?)<\/style:footer>/gs)].map(([, footer]) => footer);
      const texts = footers
        .map((footer) => footer.replace(/<[^>]*>|\s/g, ''))
        .filter((text) => text.includes('Boardcase'));
      expect(texts).toHaveLength(workbook.sheets.length);
      for (const text of texts) expect(text).toContain('2027&amp;=2+2&quot;co&quot;');
    });

    it('follows a new discount rate to the cent, and a new price through to the return', async () => {
      const [again] = await recalculated([workbook], { discount_rate: 0.113 });
      for (const { id } of result.proposals) {
        expect(namedValue(again, `npv_${id}`)).toBeCloseTo(presentValue(0.113, flowsOf(id)), 2);
        const rate = findRateOfReturn(flowsOf(id)).irr;
        if (rate === null) expect(namedValue(again, `irr_${id}`)).toBe('none');
        else expect(namedValue(again, `irr_${id}`)).toBeCloseTo(rate, 8);
        const back = paybackYears(flowsOf(id));
        if (back === null) expect(namedValue(again, `payback_${id}`)).toBe('none');
        else expect(namedValue(again, `payback_${id}`)).toBeCloseTo(back, 8);
      }
      const dear = { ...made.resolved, organization: { ...resolved.organization, fteCost: 200_000, employees: 3000 } };
      const [moved] = await recalculated([workbook], { fte_cost: 200_000, employees: 3000 });
      for (const proposal of dear.proposals)
        expect(namedValue(moved, `annual_cost_${proposal.id}`)).toBeCloseTo(
          proposalCosts(dear, proposal).annualCost,
          4,
        );
    });
  },
);

describe('a plan out of the ordinary', () => {
  it('gives rows whose names run over more lines the height of those', async () => {
    const long = 'A name that is far longer than any column of the sheet is wide, so that it runs over some lines';
    const { workbook } = madeOf(
      presetPlan('regional-hospital', (plan) => {
        plan.scenarios[0].losses[0].name = long;
      }),
    );
    const sheet = (await opened(await packWorkbook(workbook))).worksheets[4];
    const rows = sheet.getRows(1, sheet.rowCount)!.filter((row) => row.getCell(2).value === long);
    expect(rows).toHaveLength(1);
    expect(rows[0].height).toBeGreaterThan(2 * 12);
    expect(rows[0].getCell(2).alignment.wrapText).toBe(true);
  });

  it('has no empty sheets or lines where the plan has no controls, proposals or sources', () => {
    const { workbook } = madeOf(
      presetPlan('regional-hospital', (plan) => {
        plan.controls = [];
        plan.proposals = [];
        plan.chosenProposal = null;
        plan.insurance = null;
      }),
    );
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(['Summary', 'Inputs', 'Scenarios', 'Exceedance', 'Sources']);
    const lines = workbook.sheets[0].rows.slice(6);
    expect(lines.filter((row) => row.filter((cell) => cell !== null).length < 2)).toEqual([]);
  });
});

describe('names of cells', () => {
  const ids = [
    '=1+1',
    'A1',
    'R1C1',
    'a b',
    'a',
    'A',
    '\u00fc\u00f1',
    '提案',
    '1st',
    'x'.repeat(100),
    `${'x'.repeat(99)}y`,
    '__proto__',
    '"&<',
    '😀',
    'a_2',
  ];

  it('are legal and of one cell each, whatever the ids of the proposals are', async () => {
    const { workbook: named } = madeOf(
      presetPlan('school-district', (plan) => {
        const [first] = plan.proposals;
        plan.proposals = ids.map((id) => ({ ...first, id }));
        plan.chosenProposal = ids[0];
      }),
      200,
    );
    const names = named.sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.name ?? []));
    expect(names.length).toBeGreaterThan(ids.length * 8);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    // ISO/IEC 29500-1, 18.2.5: no formula's signs, no blank, no cell's address of either style.
    for (const name of names)
      expect(name).toMatch(/^(?![A-Za-z]{1,3}\d+$)(?!R\d*C\d*$)[A-Za-z_][A-Za-z0-9_.]{0,254}$/i);
    const opened = allOf(xmlTree(partsOf(await packWorkbook(named)).get('xl/workbook.xml') ?? ''), 'definedName');
    const written = opened.filter(({ attributes }) => !attributes.name.startsWith('_xlnm'));
    expect(written.map(({ attributes }) => attributes.name).sort()).toEqual(names.sort());
    for (const definition of written) expect(wholeText(definition)).toMatch(/^('[^']+'|\w+)!\$[A-Z]+\$\d+$/);
  });
});

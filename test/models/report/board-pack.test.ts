import { describe, expect, it } from 'vitest';
import type { PlanInput } from '#models/plan/schema';
import type { Block, BoardPack, PackPage } from '#models/report/board-pack';
import { buildBoardPack } from '#models/report/build-board-pack';
import { planInput, planWith, resolved, resultFor } from './fixture';

interface Losses {
  before?: number;
  after?: number;
  cost?: number;
}

function packOf(changes: Partial<PlanInput> = {}, losses: Losses = {}): BoardPack {
  const plan = planWith(changes);
  return buildBoardPack({
    plan,
    resolved: resolved(plan),
    result: resultFor(plan, losses),
    date: '2026-11-22T10:00:00Z',
    program: 'Boardcase 0.1.0',
  });
}

const pageOf = (pack: BoardPack, id: string): PackPage => {
  const page = pack.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const headingOf = (pack: BoardPack, id: string) => plain(pageOf(pack, id).heading);

function tableOf(page: PackPage, id: string) {
  const block = page.blocks.find((candidate) => candidate.id === id);
  if (block?.kind !== 'table') throw new Error(`no table ${id}`);
  return block.table;
}

const wordsOf = (block: Block): string => JSON.stringify(block);

describe('the decision in its heading', () => {
  it('says what the money buys where the plan pays', () => {
    expect(headingOf(packOf(), 'decision')).toBe(
      'For $820,000 a year, the expected loss from cyber incidents falls from $2.4 m to $1.1 m a year',
    );
  });

  it('says so where the plan does not pay', () => {
    const pack = packOf({}, { before: 900_000, after: 700_000, cost: 800_000 });
    expect(headingOf(pack, 'decision')).toBe(
      'The plan costs $800,000 a year and avoids $200,000 of expected loss: it does not pay for itself',
    );
    expect(headingOf(pack, 'return')).toContain('does not pay back within 3 years');
    expect(headingOf(pack, 'return')).toContain('−$');
  });

  it('asks for nothing where nothing is proposed', () => {
    const pack = packOf({ proposals: [] });
    expect(headingOf(pack, 'decision')).toBe(
      'Cyber incidents cost us $2.4 m a year on average; no plan is proposed yet',
    );
    expect(pack.pages.map(({ id }) => id)).not.toContain('return');
    expect(pack.pages.map(({ id }) => id)).not.toContain('options');
  });

  it('does not divide by a loss of zero', () => {
    const pack = packOf({}, { before: 0, after: 0 });
    expect(headingOf(pack, 'decision')).toContain('cause no loss');
    expect(JSON.stringify(pack)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('where the organisation stands', () => {
  it.each([
    [0.02, 'below'],
    [0.05, 'within'],
    [0.2, 'above'],
  ])('a share of %s is %s the band', (securityShare, place) => {
    const pack = packOf({ budget: { ...planInput.budget, securityShare } });
    expect(headingOf(pack, 'position')).toMatch(new RegExp(`, ${place} the industry`));
  });

  it('names the source of the band with its year', () => {
    const { footnotes } = pageOf(packOf(), 'position');
    expect(footnotes.length).toBeGreaterThan(0);
    for (const { text } of footnotes) expect(text).toMatch(/\b20\d\d\b/);
  });

  it('adds the lines of the IT budget up to the whole', () => {
    const { rows, total } = tableOf(pageOf(packOf(), 'position'), 'budget');
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(16_500_000, 4);
    expect(total?.[1]).toBe(16_500_000);
  });

  it('says by how much the lines exceed the budget, and shows no negative rest', () => {
    const commitments = [{ id: 'all', name: 'Everything', annual: 20_000_000 }];
    const page = pageOf(packOf({ budget: { ...planInput.budget, commitments } }), 'position');
    expect(tableOf(page, 'budget').rows.every((row) => Number(row[1]) >= 0)).toBe(true);
    expect(plain(page.blocks.map(wordsOf).join(''))).toContain('exceed the IT budget by $4.33 m');
  });

  it('is left out without an IT budget', () => {
    expect(packOf({ budget: {} }).pages.map(({ id }) => id)).not.toContain('position');
  });
});

describe('the figures agree with the result', () => {
  it('shows quantiles and limits of the risk appetite as simulated', () => {
    const plan = planWith();
    const result = resultFor(plan);
    const page = pageOf(packOf(), 'badYear');
    const { quantiles } = result.baseline;
    const row = tableOf(page, 'years').rows.find(([name]) => name === '1 in 20');
    expect(row?.slice(1, 3)).toEqual([quantiles.p95, result.proposals[1].quantiles.p95]);
    expect(tableOf(page, 'appetite').rows.map((cells) => cells.at(-1))).toEqual(['no', 'no']);
  });

  it('adds cash and present value up to the totals of the result', () => {
    const plan = planWith();
    const { total } = tableOf(pageOf(packOf(), 'return'), 'cashByYear');
    const { cashByYear } = resultFor(plan).proposals[1];
    expect(total?.[1]).toBeCloseTo(
      cashByYear.reduce((sum, cash) => sum + cash, 0),
      6,
    );
  });

  it('sets resale value apart from loss', () => {
    const page = pageOf(packOf(), 'stake');
    expect(page.blocks.map(wordsOf).join('')).toContain('never added');
    expect(page.footnotes[0].text).toBe('our own price survey');
  });

  it('asks for what the first year and the later ones cost', () => {
    const words = plain(pageOf(packOf(), 'decision').blocks.map(wordsOf).join(''));
    expect(words).toContain('with $1.15 m for the first year and about $656,000 for each year after it');
  });
});

describe('options, sensitivity and compliance', () => {
  it('names the option with the lowest sum of loss and cost, whichever is proposed', () => {
    expect(headingOf(packOf(), 'options')).toBe(
      'Of the options, “Recommended” has the lowest sum of loss and cost: $1.92 m a year instead of $2.4 m',
    );
    expect(headingOf(packOf({ chosenProposal: 'essential' }), 'options')).toBe(
      'Of the options, “Recommended” has the lowest sum of loss and cost; we propose “Essential”',
    );
    expect(headingOf(packOf({}, { before: 9e5, after: 8e5, cost: 8e5 }), 'options')).toContain('costs more than');
  });

  it('shows every option beside doing nothing', () => {
    const { columns, rows } = tableOf(pageOf(packOf(), 'options'), 'options');
    expect(columns.map(({ label }) => label).slice(1)).toEqual([
      'No new controls',
      'Essential',
      'Recommended (proposed)',
    ]);
    expect(
      rows
        .find(([name]) => name === 'Expected loss')
        ?.slice(1)
        .map((cell) => plain(String(cell))),
    ).toEqual(['$2.4 m', '$1.75 m', '$1.1 m']);
  });

  it('finds how often the worst scenario must strike for the plan to pay', () => {
    const [ransomware] = planInput.scenarios;
    const control = {
      id: 'mfa',
      costs: { annual: 8000 },
      effects: [{ scenario: 'ransomware', frequency: 0.4 }],
    };
    const proposals = [{ id: 'recommended', controls: [{ control: 'mfa' }] }];
    const pack = packOf({ scenarios: [ransomware], controls: [control], proposals });
    // Level costs and savings: it pays where 0.4 × frequency × mean loss exceeds the cost, which is paid half a year before
    // the loss falls. Means of lognormals by hand.
    const lognormalMean = (low: number, high: number) =>
      Math.sqrt(low * high) * Math.exp((Math.log(high / low) / (2 * 1.6448536)) ** 2 / 2);
    const needed = (8000 * Math.sqrt(1.08)) / (0.4 * lognormalMean(1e5, 1e6));
    expect(headingOf(pack, 'sensitivity')).toBe(
      `The plan pays as long as “Ransomware” strikes more often than once in ${Math.round(1 / needed)} years`,
    );
    const page = pageOf(pack, 'sensitivity');
    expect(plain(wordsOf(page.blocks.find(({ id }) => id === 'turns')!))).toContain(
      `we assume once in ${(1 / lognormalMean(0.02, 0.3)).toFixed(1)} years`,
    );
    expect(tableOf(page, 'inputs').rows[0].slice(0, 4)).toEqual(['Ransomware: how often', 'assumed', '0.02', '0.3']);
  });

  it('counts safeguards of HIPAA only where it applies', () => {
    const controls = planInput.controls?.map((control) => ({
      ...control,
      frameworks: { csf: ['PR.AA-03'], hipaa: ['164.312(d)'] },
    }));
    expect(headingOf(packOf({ controls }), 'compliance')).toBe(
      'With the plan, controls serve 2 of 44 safeguards, up from 0 today',
    );
    const abroad = packOf({ controls, organization: { ...planInput.organization, country: 'DE' } });
    expect(headingOf(abroad, 'compliance')).toContain('1 of 22');
    expect(packOf().pages.map(({ id }) => id)).not.toContain('compliance');
  });
});

describe("the user's wording", () => {
  it('replaces heading and text, keeps their figures live, and leaves unknown words alone', () => {
    const sections = {
      decision: { heading: 'We lose {lossNow} a year {sic}', text: 'Ask: {ask}.' },
      stake: { include: false },
    };
    const pack = packOf({ report: { sections } });
    expect(headingOf(pack, 'decision')).toBe('We lose $2.4 m a year {sic}');
    expect(plain(pageOf(pack, 'decision').lead ?? '')).toBe('Ask: $820,000.');
    expect(pack.pages.map(({ id }) => id)).not.toContain('stake');
  });

  it('puts the stated decision in place of ours', () => {
    const pack = packOf({ report: { decision: 'Approve phase one.' } });
    expect(JSON.stringify(pageOf(pack, 'decision'))).toContain('Approve phase one.');
  });
});

describe('the document', () => {
  it('prints on the paper of the country unless told otherwise', () => {
    expect(packOf().paper).toBe('letter');
    expect(packOf({ organization: { country: 'DE' } }).paper).toBe('a4');
    expect(packOf({ report: { paper: 'a4' } }).paper).toBe('a4');
  });

  it('stands whole without an organisation, records, controls or a second scenario', () => {
    const pack = packOf({
      organization: {},
      budget: {},
      records: [],
      controls: [],
      proposals: [],
      scenarios: planInput.scenarios.slice(0, 1),
    });
    expect(pack.pages.map(({ id }) => id)).toEqual(['decision', 'stake', 'badYear', 'drivers', 'assumptions']);
    expect(headingOf(pack, 'assumptions')).toContain('one scenario');
  });

  it('names the scenarios whose parts go together among its assumptions, and says nothing where none do', () => {
    const told = (rho?: number) => {
      const [first, ...rest] = planInput.scenarios;
      const scenarios = [{ ...first, ...(rho !== undefined && { dependence: { rho } }) }, ...rest];
      return wordsOf(pageOf(packOf({ scenarios }), 'assumptions').blocks.find(({ id }) => id === 'parameters')!);
    };
    expect(told(0.3)).toContain(
      `{"label":"Parts of one incident go together (correlation)","value":"${planInput.scenarios[0].name}: 0.3"}`,
    );
    for (const rho of [undefined, 0]) expect(told(rho)).not.toContain('go together');
  });

  it('is plain data, the same for the same input, and every page has a heading and its speaker notes', () => {
    const pack = packOf();
    expect(JSON.parse(JSON.stringify(pack))).toEqual(JSON.parse(JSON.stringify(packOf())));
    for (const page of pack.pages) {
      expect(page.heading.length, page.id).toBeGreaterThan(10);
      expect(page.notes, page.id).toContain(page.lead);
      expect(new Set(page.blocks.map(({ id }) => id)).size, page.id).toBe(page.blocks.length);
    }
  });

  it('survives amounts from cents to trillions', () => {
    for (const scale of [1e-6, 1e6]) {
      const pack = packOf({}, { before: 2.4e6 * scale, after: 1.1e6 * scale, cost: 8.2e5 * scale });
      expect(JSON.stringify(pack)).not.toMatch(/NaN|Infinity|e\+\d/);
    }
  });
});

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { presets } from '#models/library/presets/index';
import { parsePlan } from '#models/plan/parse';
import { outputFailure } from '../../../main/cli/output-failure';
import { planFolder, smallPlan } from './plans';
import { run } from './run';

const { folder, plan } = planFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const simulate = (...args: string[]) => run(['simulate', plan, '--threads', '1', '--years', '2000', ...args]);

describe('help and wrong words', () => {
  it('explains itself', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['presets', 'new', 'check', 'simulate', 'optimize', 'report', 'convert', 'serve']) {
      expect(help.stdout).toContain(`\n  ${command} `);
      expect(await run([command, '--help'])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`boardcase ${command}`),
      });
    }
    expect(await run(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(await run([])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: boardcase') });
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['simulat', plan], /^boardcase: unknown command 'simulat' \(Did you mean simulate\?\)\n$/],
    ['an unknown option', ['check', plan, '--jsn'], /^boardcase: unknown option '--jsn' \(Did you mean --json\?\)\n$/],
    ['a missing plan', ['check'], /^boardcase: missing required argument 'plan'\n$/],
    ['one plan too many', ['check', plan, plan], /^boardcase: too many arguments/],
    ['a missing file', ['simulate', file('none.json')], /none\.json: there is no such file\n$/],
    [
      'years in words',
      ['simulate', plan, '--years', 'many'],
      /--years <number>' argument 'many' is invalid\. It must be a whole number from 100 to 10,000,000\.\n$/,
    ],
    ['too few years', ['simulate', plan, '--years', '99'], /from 100 to 10,000,000/],
    ['a seed with a fraction', ['simulate', plan, '--seed', '1.5'], /whole number from 0 to 4,294,967,295/],
    ['a negative budget', ['optimize', plan, '--budget', '-5'], /number from 0 to/],
    ['an unknown objective', ['optimize', plan, '--objective', 'luck'], /Allowed choices are mean, tail/],
    [
      'an unknown preset',
      ['new', '--preset', 'casino', '--output', file('new.json')],
      /^--preset: there is no "casino"; use one of /,
    ],
    ['no preset', ['new', '--output', file('new.json')], /required option '--preset <id>' not specified/],
    ['a report of nothing', ['report', plan], /^report: say what to write/],
    [
      'a password that is not given',
      ['convert', plan, '--output', file('a.json'), '--encrypt'],
      /a\.json: needs a password; set BOARDCASE_PASSWORD\n$/,
    ],
    [
      'a folder that is not there',
      ['convert', plan, '--output', file('no/such/folder.json')],
      /no\/such\/folder\.json: .* its folder or drive is not there\.\n$/,
    ],
    ['a folder as output', ['convert', plan, '--output', folder], /^\/.*: “.*” is a folder, not a file\.\n$/],
    ['an output without a name', ['convert', plan, '--output', ''], /^--output: is empty; name a file\n$/],
    ['a plan without a name', ['check', ''], /^plan: the name of the plan file is empty\n$/],
    ['a plan to serve that is not there', ['serve', file('none.json')], /none\.json: there is no such file\n$/],
    [
      'a report in place of its plan',
      ['report', plan, '--text', join(folder, '.', 'small.boardcase.json'), '--years', '100'],
      /small\.boardcase\.json: --text would replace the plan itself; name another file\n$/,
    ],
    [
      'two reports in one file',
      ['report', plan, '--text', file('same'), '--html', file('same'), '--years', '100'],
      /same: --text would replace what --html writes; name another file\n$/,
    ],
  ])('%s: exit status 2 and one line', async (_, args, sentence) => {
    const plain = await run(args);
    expect(plain).toMatchObject({ status: 2, stdout: '' });
    expect(plain.stderr).toMatch(sentence);
    expect(plain.stderr.trimEnd()).not.toContain('\n');
  });

  it.skipIf(process.platform === 'win32')(
    'never puts a file in the place of a device, a pipe or a socket',
    async () => {
      const socket = file('socket');
      const server = createServer().listen(socket);
      await once(server, 'listening');
      expect(await run(['convert', plan, '--output', socket])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/is no ordinary file/),
      });
      expect(lstatSync(socket).isSocket()).toBe(true);
      server.close();
    },
  );

  it.skipIf(process.platform === 'win32')('does not wait for who might write into a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const waiting = await run(['check', pipe]);
    expect(waiting).toMatchObject({ status: 2, stderr: `${pipe}: is a pipe; name a plan file\n` });
  });

  it.skipIf(!existsSync('/dev/zero'))(
    'does not read what has no end (skipped where there is no /dev/zero)',
    async () => {
      const endless = await run(['check', '/dev/zero']);
      expect(endless).toMatchObject({ status: 2, stderr: '/dev/zero: is too large to be a plan file\n' });
    },
  );

  it('says in one line that its own output cannot be written, and nothing where the reader left', () => {
    const failure = (code: string) => outputFailure(Object.assign(new Error('write'), { code }));
    expect(failure('EPIPE')).toBeNull();
    expect(failure('ENOSPC')).toBe('standard output could not be written: the disk is full');
    expect(failure('EIO')).toBe('standard output could not be written: EIO');
  });

  it('says it as one JSON document where asked, and adds a stack trace only for debugging', async () => {
    const json = await run(['simulate', plan, '--json', '--years', '5']);
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout)).toEqual({
      errors: [{ path: 'boardcase', message: expect.stringContaining('--years') }],
    });
    const debug = await run(['check', file('none.json')], { environment: { BOARDCASE_DEBUG: '1' } });
    expect(debug.stderr).toMatch(/\n {4}at /);
  });
});

describe('check', () => {
  it('counts what a valid plan holds', async () => {
    expect(await run(['check', plan])).toEqual({
      status: 0,
      stdout: `${plan}: a valid plan with 2 scenarios, 1 control, 1 proposal\n`,
      stderr: '',
    });
    const json = await run(['check', plan, '--json']);
    expect(JSON.parse(json.stdout)).toEqual({
      valid: true,
      plan: 'Small clinic',
      version: 2,
      scenarios: 2,
      controls: 1,
      proposals: 1,
      errors: [],
    });
  });
});

describe('what a valid plan can hardly mean', () => {
  const odd = file('odd.boardcase.json');
  writeFileSync(
    odd,
    JSON.stringify({
      ...smallPlan,
      budget: { ...smallPlan.budget, threatGrowth: 5 },
      organization: { ...smallPlan.organization, sites: { formula: 'employees * 10% + 50' } },
      proposals: [{ id: 'recommended', controls: [{ control: 'mfa', startYear: 5 }] }],
    }),
  );
  const lines = [
    expect.stringMatching(/^organization\.sites\.formula: means 62 now/),
    expect.stringMatching(/^proposals\[0\]\.controls\[0\]\.startYear: "mfa" starts in year 5/),
    'budget.threatGrowth: 5 means 500 % a year; for 5 % write 0.05',
  ];

  it('is told by check, and on the side by what works with it', async () => {
    const { status, stdout } = await run(['check', odd]);
    expect(status).toBe(0);
    const [first, ...rest] = stdout.trimEnd().split('\n');
    expect(first).toContain('a valid plan');
    expect(rest).toEqual(lines);
    const json = JSON.parse((await run(['check', odd, '--json'])).stdout);
    expect(json).toMatchObject({ valid: true, errors: [] });
    expect(json.notices).toHaveLength(3);
    const simulated = await run(['simulate', odd, '--years', '500', '--json']);
    expect(simulated.stderr.trimEnd().split('\n')).toEqual(expect.arrayContaining(lines));
    expect(JSON.parse(simulated.stdout).proposals[0]).toMatchObject({
      rosi: null,
      rosiReason: expect.stringMatching(/after the horizon/),
      probabilityOfPayback: null,
      riskReduction: 0,
      annualCost: 0,
    });
    expect((await run(['simulate', odd, '--years', '500'])).stdout).toMatch(/No return\n.*after the horizon/);
  });

  it('is refused where a run would not end', async () => {
    const endless = file('endless.boardcase.json');
    writeFileSync(endless, JSON.stringify({ ...smallPlan, budget: { horizonYears: 10, threatGrowth: 5 } }));
    expect(await run(['simulate', endless])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('budget.threatGrowth: 5 means 500 % a year; for 5 % write 0.05'),
    });
    const scenarios = [{ ...smallPlan.scenarios[1], frequency: 10_000 }];
    writeFileSync(endless, JSON.stringify({ ...smallPlan, scenarios, proposals: [] }));
    expect(await run(['optimize', endless, '--objective', 'tail'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--objective: would be about 100,000,000 incidents/),
    });
  });
});

describe('presets and new', () => {
  it('lists every preset', async () => {
    const { stdout } = await run(['presets']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(presets.length);
    const listed: { presets: { id: string }[] } = JSON.parse((await run(['presets', '--json'])).stdout);
    expect(listed.presets.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
  });

  it.each(presets.map(({ id }) => id))('makes a valid plan of %s', async (id) => {
    const output = file(`${id}.boardcase.json`);
    expect(await run(['new', '--preset', id, '--output', output])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['check', output])).toMatchObject({ status: 0 });
  });

  it('scales by answers and sets any other field by path or id', async () => {
    const output = file('set.boardcase.json');
    const { id } = presets[0];
    const sets = [
      'organization.employees=321',
      'name=St. Mary’s',
      'currency=EUR',
      'budget.discountRate=0.05',
      'organization.hourlyCost==20 + 30',
    ];
    const first = parsePlan(readFileSync(file(`${id}.boardcase.json`), 'utf8'));
    if (!first.ok) throw new Error('preset is invalid');
    const scenario = first.plan.scenarios[0].id;
    const args = [
      ...sets,
      `scenarios.${scenario}.frequency={"annualProbability":0.25}`,
      'proposals[0].name=First',
    ].flatMap((set) => ['--set', set]);
    expect(await run(['new', '--preset', id, '--output', output, ...args])).toMatchObject({ status: 0, stderr: '' });
    const made = parsePlan(readFileSync(output, 'utf8'));
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(made.resolved).toMatchObject({
      name: 'St. Mary’s',
      currency: 'EUR',
      organization: { employees: 321, hourlyCost: 50 },
      budget: { discountRate: 0.05 },
    });
    expect(made.plan.scenarios[0].frequency).toMatchObject({ annualProbability: 0.25 });
    expect(made.plan.proposals[0].name).toBe('First');
  });

  it('says of every --set what is wrong with it', async () => {
    const wrong = ['foo=1', 'organization.bar=2', 'baz'].flatMap((assignment) => ['--set', assignment]);
    const { status, stderr } = await run([
      'new',
      '--preset',
      presets[0].id,
      '--output',
      file('refused.boardcase.json'),
      ...wrong,
    ]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^--set: foo: /),
      expect.stringMatching(/^--set: organization\.bar: /),
      expect.stringMatching(/^--set: must be path=value/),
    ]);
  });

  it.each<[string, RegExp]>([
    ['employees', /^--set: must be path=value/],
    ['organization.employes=5', /has no "employes" here; use one of name, industry/],
    ['scenarios.nothing.frequency=1', /has no "nothing" here; use one of /],
    ['name.first=5', /what stands before it is a single value/],
    ['__proto__.polluted=1', /has no "__proto__" here/],
    ['organization.employees=many', /^--set: organization\.employees: It must be a number/],
    ['organization.fteCost=-1', /^organization\.fteCost: must be at least 0 \(got -1\)/],
    ['budget.discountRate==1 +', /^budget\.discountRate\.formula: cannot be read/],
  ])('refuses --set %s, and writes nothing', async (assignment, sentence) => {
    const output = file('refused.boardcase.json');
    const made = await run(['new', '--preset', presets[0].id, '--output', output, '--set', assignment]);
    expect(made).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(existsSync(output)).toBe(false);
  });
});

describe('simulate', () => {
  it('prints a table for people', async () => {
    const { status, stdout, stderr } = await simulate();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Small clinic');
    expect(lines[1]).toMatch(/^2,000 simulated years, seed 1, [\d.]+ s on 1 thread$/);
    const header = lines.findIndex((line) => /^ +Now +Recommended$/.test(line));
    expect(lines[header + 1]).toMatch(/^Expected loss a year +\$[\d,]+ +\$[\d,]+$/);
    expect(new Set(lines.slice(header, header + 8).map((line) => line.length)).size).toBe(1);
    expect(stdout).toContain('Risk appetite\nOver $100,000');
  });

  it('gives the same result for the same seed; another seed moves what is sampled and no closed form', async () => {
    const result = async (...args: string[]) => {
      const { timing, ...rest } = JSON.parse((await simulate('--json', ...args)).stdout);
      expect(timing).toEqual({ simulateMs: expect.any(Number), threads: 1 });
      return rest;
    };
    expect(await result('--seed', '7')).toEqual(await result('--seed', '7'));
    const [eight, seven] = [(await result('--seed', '8')).baseline, (await result('--seed', '7')).baseline];
    expect(eight.simulatedMean).not.toBe(seven.simulatedMean);
    expect(eight.meanAnnualLoss).toBe(seven.meanAnnualLoss);
  });

  it('shows a bar on a terminal and clears it', async () => {
    const { stderr, stdout } = await run(['simulate', plan, '--threads', '1', '--years', '50000', '--json'], {
      redraws: true,
    });
    expect(stderr).toMatch(/\rSimulating \[#+ *\] \d+ %/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(JSON.parse(stdout).simulatedYears).toBe(50_000);
  });
});

describe('optimize', () => {
  it('finds what pays within a budget, and says that it is proven', async () => {
    const rich = JSON.parse((await run(['optimize', plan, '--json'])).stdout);
    expect(rich).toMatchObject({
      plan: smallPlan.name,
      goal: 'mean',
      budget: null,
      proven: true,
      controls: [{ control: 'mfa', startYear: 1 }],
    });
    const poor = JSON.parse((await run(['optimize', plan, '--budget', '100', '--json'])).stdout);
    expect(poor).toMatchObject({ budget: 100, proven: true, controls: [] });
    const tail = JSON.parse((await run(['optimize', plan, '--objective', 'tail', '--json'])).stdout);
    expect(tail).toMatchObject({ goal: 'tail', proven: true, controls: [{ control: 'mfa', startYear: 1 }] });
    expect(tail.objective).toBeLessThan(tail.tailLossNow);
    expect((await run(['optimize', plan])).stdout).toMatch(
      /Multi-factor authentication +from year 1\n[\s\S]*Proven: no other plan is better\./,
    );
  });

  it('counts cover in force, and says what is proven with it and what is not', async () => {
    const path = file('covered.boardcase.json');
    const insurance = { ...smallPlan.insurance, retention: 50_000, coinsurance: 0.6, existing: true };
    writeFileSync(path, JSON.stringify({ ...smallPlan, insurance, proposals: [] }));
    const best = JSON.parse((await run(['optimize', path, '--json'])).stdout);
    expect(best).toMatchObject({ proven: true, cover: { provenBeforeInsurance: true } });
    const chosen = { ...smallPlan, insurance, proposals: [{ id: 'best', controls: best.controls }] };
    writeFileSync(path, JSON.stringify(chosen));
    const { proposals, analytic, baseline } = JSON.parse((await run(['simulate', path, '--json'])).stdout);
    expect(best.npv).toBeCloseTo(proposals[0].npv, 4);
    expect(best.expectedLoss).toBeCloseTo(proposals[0].meanAnnualLoss, 4);
    // Before insurance as before, and beside it what is kept, without sampling.
    expect(analytic.meanAnnualLoss).toBeGreaterThan(1.2 * analytic.retained.meanAnnualLoss);
    expect(Math.abs(analytic.retained.meanAnnualLoss / baseline.meanAnnualLoss - 1)).toBeLessThan(0.02);
    expect((await run(['optimize', path])).stdout).toMatch(
      /Proven on the simulated years: no other plan is better\. \d+ sets simulated with the insurance in force/,
    );
    expect((await run(['optimize', path, '--phased'])).stdout).toMatch(
      /Not proven: at most .* short of the best\. .*; what is proven is only which plan is best before insurance\./,
    );
  });

  it('says why there is no plan at all', async () => {
    const mustHaves = (id: string, excludes: string[]) => ({ id, mustHave: true, costs: { annual: 500 }, excludes });
    const path = file('must-haves.boardcase.json');
    const write = (excludes: string[]) =>
      writeFileSync(
        path,
        JSON.stringify({ ...smallPlan, controls: [mustHaves('a', excludes), mustHaves('b', [])], proposals: [] }),
      );
    write([]);
    expect(await run(['optimize', path, '--budget', '600'])).toMatchObject({
      status: 2,
      stderr: '--budget: no plan keeps the rules within this budget; raise it or take a must-have out\n',
    });
    write(['b']);
    for (const objective of ['mean', 'tail'])
      expect(await run(['optimize', path, '--objective', objective])).toMatchObject({
        status: 2,
        stderr: 'controls: the must-haves do not go together: one excludes another, or lacks what it requires\n',
      });
  });
});

describe('convert', () => {
  it('protects a plan by a password, with which every command reads it, and takes it off', async () => {
    const protectedPlan = file('small.boardcase');
    const open = file('opened.boardcase.json');
    const environment = { BOARDCASE_PASSWORD: 'a few unrelated words' };
    expect(await run(['convert', plan, '--output', protectedPlan, '--encrypt'], { environment })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(protectedPlan).includes('clinic')).toBe(false);
    expect(await run(['check', protectedPlan], { environment })).toMatchObject({ status: 0 });
    expect(await run(['check', protectedPlan])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/BOARDCASE_PASSWORD/),
    });
    const wrong = { environment: { BOARDCASE_PASSWORD: 'a few unrelated word' } };
    expect(await run(['check', protectedPlan], wrong)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/small\.boardcase: The password is not right\.\n$/),
    });
    // Not by accident: what is to be written has to be said.
    expect(await run(['convert', protectedPlan, '--output', open], { environment })).toMatchObject({ status: 2 });
    expect(await run(['convert', protectedPlan, '--output', open, '--decrypt'], { environment })).toMatchObject({
      status: 0,
    });
    expect(JSON.parse(readFileSync(open, 'utf8'))).toMatchObject({ name: 'Small clinic' });
  });

  it('writes the newest version with everything the file said, and replaces what was there', async () => {
    const output = file('converted.boardcase.json');
    writeFileSync(output, 'old');
    expect(await run(['convert', plan, '--output', output])).toMatchObject({
      status: 0,
      stdout: `Wrote ${output} (version 2)\n`,
    });
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ ...smallPlan, version: 2 });
    expect(await run(['check', output])).toMatchObject({ status: 0 });
  });

  it('leaves the old file where the plan is invalid', async () => {
    const output = file('kept.boardcase.json');
    writeFileSync(output, 'old');
    writeFileSync(file('bad.json'), '{}');
    expect(await run(['convert', file('bad.json'), '--output', output])).toMatchObject({ status: 2 });
    expect(readFileSync(output, 'utf8')).toBe('old');
  });
});

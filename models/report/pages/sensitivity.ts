import { isCovered } from '../../finance/course-means';
import type { Tornado, TornadoBar } from '../../finance/sensitivity/tornado';
import type { ResolvedProposal } from '../../plan/resolved';
import { baselineMoments } from '../../simulation/moments';
import { penaltyGaps } from '../../threats/applicable-penalties';
import type { Block } from '../board-pack';
import { tornadoChart } from '../charts/tornado';
import type { ReportContext } from '../context';
import { evidenceAt } from '../evidence-status';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { type Sensitivity, sensitivityOf } from '../sensitivity-of';
import { shortNames } from '../short-names';
import { inputName, inputValue } from '../uncertain-input-text';

/** How often a scenario strikes where the plan turns from not paying to paying, and now; years between incidents. */
interface TurningPoint {
  scenario: string;
  turnsAt: number;
  now: number;
  /** Whether the plan pays as things stand. */
  pays: boolean;
}

/** Page 9: which estimates matter, where the result turns, and what is not modelled. */
export const sensitivityPage: PageBuilder = {
  id: 'sensitivity',
  build(context) {
    const sensitivity = sensitivityOf(context);
    if (!sensitivity || !context.chosen) return null;
    const found = sensitivity.tornado;
    const words = context.text.sensitivity;
    const chart = tornadoChart(context);
    const turning = turningPoint(context, sensitivity);
    return {
      heading: heading(context, found.bars, turning),
      lead: found.bars.length > 0 ? lead(context, context.chosen.proposal, found) : '',
      blocks: [
        chart ? { kind: 'chart', id: 'tornado', chart } : null,
        found.bars.length > 0 ? inputsTable(context, found.bars) : null,
        turns(context, turning),
        {
          kind: 'list',
          id: 'notModelled',
          title: words.notModelledTitle,
          items: [...gaps(context), ...words.notModelled],
        },
      ],
    };
  },
};

/** What the bars say, and, where insurance acts on the plan or on today, that it is in them. */
function lead(
  { plan, format, text: { sensitivity: words } }: ReportContext,
  chosen: ResolvedProposal,
  { bars, npv }: Tornado,
): string {
  const said = words.lead(format.number(bars.length), format.money(npv));
  return isCovered(plan, [chosen]) ? `${said} ${words.netOfInsurance}` : said;
}

/** Penalties that the plan names and that count for nothing, with the reason; one line for each rule. */
function gaps({ plan, format, text }: ReportContext): string[] {
  const words = text.sensitivity.penaltyGap;
  const enabled = plan.scenarios.filter((scenario) => scenario.enabled);
  const byRule = new Map<string, { write: (scenarios: string) => string; scenarios: string[] }>();
  for (const { scenario: id, part: partId, reason, currency } of penaltyGaps({ ...plan, scenarios: enabled })) {
    const scenario = plan.scenarios.find((candidate) => candidate.id === id) ?? { id, losses: [] };
    const part = nameOf(scenario.losses.find((candidate) => candidate.id === partId) ?? { id: partId });
    const key = `${reason} ${currency} ${part}`;
    const found = byRule.get(key) ?? { write: (names) => words[reason](part, names, currency), scenarios: [] };
    found.scenarios.push(nameOf(scenario));
    byRule.set(key, found);
  }
  return [...byRule.values()].map(({ write, scenarios }) =>
    write(format.list(shortNames(scenarios.map(words.scenario), text))),
  );
}

function heading(context: ReportContext, bars: readonly TornadoBar[], turning: TurningPoint | null): string {
  const { format, text } = context;
  const words = text.sensitivity.heading;
  if (bars.length === 0) return words.certain;
  if (turning?.pays) return words.often(turning.scenario, format.years(turning.turnsAt));
  const [widest] = bars;
  const isTurned = Math.min(...widest.npv) < 0 && Math.max(...widest.npv) > 0;
  if (!isTurned && widest.scenario !== undefined && widest.field === 'frequency') {
    return words.always(nameOf(context.plan.scenarios.find(({ id }) => id === widest.scenario) ?? { id: '' }));
  }
  return words.widest(
    inputName(widest, context),
    format.money(Math.min(...widest.npv)),
    format.money(Math.max(...widest.npv)),
  );
}

/** The turning frequency as years between incidents with today's controls, which is what the reader sees happen. */
function turningPoint({ plan }: ReportContext, { tornado, turning }: Sensitivity): TurningPoint | null {
  const scenario = plan.scenarios.find(({ id }) => id === turning?.scenario);
  const frequency = baselineMoments(plan).byScenario.find(({ id }) => id === scenario?.id)?.meanFrequency ?? 0;
  if (!turning || !scenario || frequency <= 0) return null;
  const turnsAt = 1 / (frequency * turning.share);
  return { scenario: nameOf(scenario), turnsAt, now: 1 / frequency, pays: tornado.npv > 0 };
}

function inputsTable(context: ReportContext, bars: readonly TornadoBar[]): Block {
  const words = context.text.sensitivity;
  const text = { style: 'text' } as const;
  const money = { style: 'currency', compact: true } as const;
  return {
    kind: 'table',
    id: 'inputs',
    title: words.tableTitle,
    shorten: { least: 3, elsewhere: 'plan' },
    table: {
      columns: [
        { id: 'input', label: words.columns.input, format: text },
        { id: 'evidence', label: words.columns.evidence, format: text },
        { id: 'low', label: words.columns.low, format: text, align: 'end' },
        { id: 'high', label: words.columns.high, format: text, align: 'end' },
        { id: 'atLow', label: words.columns.atLow, format: money },
        { id: 'atHigh', label: words.columns.atHigh, format: money },
      ],
      rowIds: bars.slice(0, 7).map(({ path }) => path.join('.')),
      rows: bars
        .slice(0, 7)
        .map((bar) => [
          inputName(bar, context),
          context.text.assumptions.statuses[evidenceAt(context.written, bar.path).status],
          inputValue(bar, bar.low, context),
          inputValue(bar, bar.high, context),
          ...bar.npv,
        ]),
    },
  };
}

function turns({ chosen, format, text }: ReportContext, turning: TurningPoint | null): Block | null {
  const words = text.sensitivity.turns;
  const items: string[] = [];
  const share = chosen?.result.breakEvenEffectiveness ?? null;
  if (share !== null && share > 0) {
    items.push((share <= 1 ? words.effect : words.effectOver)(format.percent(share, 0)));
  }
  if (turning) {
    const write = turning.pays ? words.often : words.seldom;
    items.push(write(turning.scenario, format.years(turning.turnsAt), format.years(turning.now)));
  }
  return items.length > 0 ? { kind: 'list', id: 'turns', title: text.sensitivity.turnsTitle, items } : null;
}

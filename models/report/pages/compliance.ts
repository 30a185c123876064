import { bindingFrameworks, complianceView, type SafeguardRow, type SafeguardState } from '../../controls/compliance';
import type { Block } from '../board-pack';
import type { ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import type { PageBuilder } from '../page';
import { shortNames } from '../short-names';

interface JudgedRow extends Pick<SafeguardRow, 'framework' | 'group' | 'name' | 'now'> {
  plan: SafeguardState;
}

/** Page 10: which safeguards of NIST CSF 2.0, and of HIPAA where it applies, are served and which stay open. */
export const compliancePage: PageBuilder = {
  id: 'compliance',
  build(context) {
    const rows = judgedRows(context);
    if (rows.every(({ now, plan }) => now === 'open' && plan === 'open')) return null;
    return {
      heading: heading(context, rows),
      lead: context.text.compliance.lead,
      blocks: [{ kind: 'chart', id: 'states', chart: statesChart(context, rows) }, groupsTable(context, rows)],
    };
  },
};

/** Safeguards of the frameworks that bind the plan's organisation, now and with the chosen plan. */
function judgedRows({ plan, chosen, language }: ReportContext): JudgedRow[] {
  const frameworks = bindingFrameworks(plan);
  return complianceView(plan, language)
    .filter(({ framework }) => frameworks.includes(framework))
    .map((row) => ({
      ...row,
      plan: row.proposals.find(({ id }) => id === chosen?.proposal.id)?.state ?? row.now,
    }));
}

const isServed = (state: SafeguardState): boolean => state !== 'open';

function heading({ chosen, text }: ReportContext, rows: readonly JudgedRow[]): string {
  const words = text.compliance.heading;
  const now = rows.filter((row) => isServed(row.now)).length;
  const plan = rows.filter((row) => isServed(row.plan)).length;
  if (!chosen) return words.now(now, rows.length);
  return plan > now ? words.more(plan, rows.length, now) : words.same(now, rows.length);
}

function statesChart({ chosen, text }: ReportContext, rows: readonly JudgedRow[]): ChartSpec {
  const words = text.compliance;
  const frameworks = (['csf', 'hipaa'] as const).filter((id) => rows.some(({ framework }) => framework === id));
  const moments = chosen ? (['now', 'plan'] as const) : (['now'] as const);
  const bars = frameworks.flatMap((framework) =>
    moments.map((moment) => {
      const states = rows.filter((row) => row.framework === framework).map((row) => row[moment]);
      const count = (state: SafeguardState) => states.filter((each) => each === state).length;
      return {
        name: words.chartBar(words.frameworks[framework], words[moment]),
        covered: count('covered'),
        partly: count('partly'),
        open: count('open'),
      };
    }),
  );
  const number = { style: 'number', digits: 0 } as const;
  const columns = ['covered', 'partly', 'open'] as const;
  const roles = { covered: 'plan', partly: 'option', open: 'costLight' } as const;
  return {
    id: 'compliance',
    kind: 'horizontalStackedBar',
    title: words.chartTitle,
    subject: words.chartTitle,
    description: words.chartDescription(
      bars
        .map(({ name, ...counts }) =>
          words.chartSentence(name, String(counts.covered), String(counts.partly), String(counts.open)),
        )
        .join(' '),
    ),
    x: { label: words.axis, scale: 'linear', format: number, min: 0 },
    y: { label: '', scale: 'category', format: number },
    categories: bars.map(({ name }) => name),
    series: columns.map((state) => ({
      id: state,
      name: words[state],
      role: roles[state],
      values: bars.map((bar) => bar[state]),
    })),
    markers: [],
    bands: [],
    valueLabels: true,
    reading: words.chartReading,
    table: {
      columns: [
        { id: 'bar', label: words.columns.group, format: { style: 'text' } },
        ...columns.map((state) => ({ id: state, label: words[state], format: number })),
      ],
      rows: bars.map((bar) => [bar.name, bar.covered, bar.partly, bar.open]),
    },
  };
}

function groupsTable({ chosen, text }: ReportContext, rows: readonly JudgedRow[]): Block {
  const words = text.compliance;
  const groups = [...new Set(rows.map(({ framework, group }) => `${framework} ${group}`))];
  const names = (some: readonly JudgedRow[]) =>
    some.length > 0
      ? shortNames(
          some.map(({ name }) => name),
          text,
        ).join('; ')
      : words.none;
  const column = { style: 'text' } as const;
  return {
    kind: 'table',
    id: 'groups',
    title: words.tableTitle,
    table: {
      columns: [
        { id: 'group', label: words.columns.group, format: column },
        { id: 'now', label: words.columns.now, format: column },
        ...(chosen
          ? [
              { id: 'plan', label: words.columns.plan, format: column },
              { id: 'added', label: words.columns.added, format: column },
            ]
          : []),
        { id: 'open', label: words.columns.open, format: column },
      ],
      rows: groups.map((key) => {
        const own = rows.filter(({ framework, group }) => `${framework} ${group}` === key);
        const served = own.filter(({ now }) => isServed(now));
        const planned = own.filter(({ plan }) => isServed(plan));
        const open = own.filter(({ plan }) => !isServed(plan));
        return [
          `${words.frameworks[own[0].framework]}: ${own[0].group}`,
          words.of(served.length, own.length),
          ...(chosen ? [words.of(planned.length, own.length), names(planned.filter(({ now }) => !isServed(now)))] : []),
          names(open),
        ];
      }),
    },
  };
}

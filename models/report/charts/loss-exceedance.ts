import type { ExceedancePoint, StrategyResult } from '#models/finance/result';
import type { ChartSeries, ChartSpec } from '../chart';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';

/** The rarest year drawn: rarer ones rest on too few simulated years. */
const rarest = 0.001;
/** How far to the right of a limit the axis goes on at least, as a factor, so that its label has room. */
const roomForLabel = 8;
/** About the room of a limit's label from the point on, as factors on the two axes, and the gap before it. */
const labelWidth = 6;
const labelHeight = 1.8;
const edge = 1.1;
const money = { style: 'currency', compact: true } as const;
const chance = { style: 'oneIn' } as const;
/** The years in the table, by how many are worse. */
const tabled = [
  [0.5, 'p50'],
  [0.1, 'p90'],
  [0.05, 'p95'],
  [0.01, 'p99'],
  [0.001, 'p999'],
] as const;

/** P(yearly loss > x) on log scales, today and with the chosen proposal, with the points of the risk appetite. */
export function lossExceedanceChart(context: ReportContext): ChartSpec {
  const { plan, result, chosen, format, text } = context;
  const words = text.charts.exceedance;
  const strategies: { id: string; name: string; role: ChartSeries['role']; result: StrategyResult }[] = [
    { id: 'now', name: text.terms.now, role: 'now', result: result.baseline },
  ];
  if (chosen) {
    const { proposal } = chosen;
    strategies.push({
      id: proposal.id,
      name: text.terms.withPlan(nameOf(proposal)),
      role: 'plan',
      result: chosen.result,
    });
  }
  const series = strategies.map(({ id, name, role, result: { exceedance } }) => ({
    id,
    name,
    role,
    points: drawnPoints(exceedance),
  }));
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  const appetite = plan.budget.riskAppetite.filter(({ loss, probability }) => loss > 0 && probability > 0);
  const title = titleOf(context);
  return {
    id: 'loss-exceedance',
    kind: 'line',
    title,
    subject: words.subject,
    description: words.description(title),
    x: {
      label: text.charts.lossAxis,
      scale: 'log',
      format: money,
      ...range([...xs, ...appetite.flatMap(({ loss }) => [loss, roomForLabel * loss])]),
    },
    y: { label: words.chanceAxis, scale: 'log', format: chance, min: rarest, max: 1 },
    series,
    markersName: appetite.length > 0 ? words.appetiteName : undefined,
    markers: appetite.map(({ loss, probability }, index) => ({
      id: `appetite-${index}`,
      label: words.appetite(format.oneIn(probability), format.money(loss)),
      x: loss,
      y: probability,
      side: labelSide(
        strategies.map((strategy) => strategy.result.exceedance),
        loss,
        probability,
      ),
    })),
    bands: [],
    reading: words.reading,
    table: {
      columns: [
        { id: 'chance', label: words.chance, format: chance },
        ...strategies.map(({ id, name }) => ({ id, label: words.costsMoreThan(name), format: money })),
      ],
      rowIds: tabled.map(([, key]) => key),
      rows: tabled.map(([probability, key]) => [
        probability,
        ...strategies.map((strategy) => strategy.result.quantiles[key]),
      ]),
    },
  };
}

/**
 * Where a limit's label meets no curve: above it reaches to the right and below it to the left. Curves fall to the
 * right, so one meets a label if it is beyond the label's near edge at one end and beyond its far edge at the other.
 */
function labelSide(curves: readonly ExceedancePoint[][], loss: number, tolerated: number): 'above' | 'below' {
  const meetsAbove = curves.some(
    (curve) => chanceOver(curve, loss) > tolerated && chanceOver(curve, labelWidth * loss) < labelHeight * tolerated,
  );
  const meetsBelow = curves.some(
    (curve) =>
      chanceOver(curve, loss) < tolerated / edge && chanceOver(curve, loss / labelWidth) > tolerated / labelHeight,
  );
  return meetsAbove && !meetsBelow ? 'below' : 'above';
}

/** P(loss > x) on the curve, by its first point from x on. */
const chanceOver = (curve: readonly ExceedancePoint[], x: number): number =>
  curve.find(({ loss }) => loss >= x)?.probability ?? 0;

function titleOf({ result, chosen, format, text }: ReportContext): string {
  const words = text.charts.exceedance;
  const now = result.baseline.quantiles.p95;
  if (result.baseline.meanAnnualLoss === 0) return words.titleNoLoss;
  if (!chosen) return words.title(format.oneIn(0.05), format.money(now));
  return words.titleWithPlan(format.oneIn(0.05), format.money(now), format.money(chosen.result.quantiles.p95));
}

/** Points that a log–log chart can show, at most about 160 of them, evenly spread over the curve. */
function drawnPoints(exceedance: readonly ExceedancePoint[]): { x: number; y: number }[] {
  const visible = exceedance.filter(({ loss, probability }) => loss > 0 && probability >= rarest);
  const step = Math.max(1, Math.floor(visible.length / 160));
  return visible
    .filter((_, index) => index % step === 0 || index === visible.length - 1)
    .map(({ loss, probability }) => ({ x: loss, y: probability }));
}

/** Axis from 1, 2 or 5 times a power of ten to another, over at most four powers of ten below the largest. */
function range(values: readonly number[]): { min?: number; max?: number } {
  if (values.length === 0) return { min: 1e3, max: 1e6 };
  const largest = Math.max(...values);
  const smallest = Math.max(Math.min(...values), largest / 3e3);
  return { min: roundStep(smallest, Math.floor), max: roundStep(largest, Math.ceil) };
}

function roundStep(value: number, round: (value: number) => number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10];
  const scaled = value / power;
  return power * (round === Math.floor ? steps.findLast((s) => s <= scaled)! : steps.find((s) => s >= scaled)!);
}

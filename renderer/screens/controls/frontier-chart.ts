import { isCovered } from '#models/finance/course-means';
import type { FrontierPoint } from '#models/portfolio/frontier';
import type { ChartSpec } from '#models/report/chart';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import type { Catalogue } from '../../text/en';

const money = { style: 'currency', compact: true } as const;
const fullMoney = { style: 'currency' } as const;

/** The points that avoid more than any cheaper one: the caps are on cash in the dearest year, the axis is yearly cost. */
function undominated(points: FrontierPoint[]): FrontierPoint[] {
  const byCost = [...points].sort((a, b) => a.annualCost - b.annualCost || b.reduction - a.reduction);
  return byCost.filter((point, index) => byCost.slice(0, index).every(({ reduction }) => reduction < point.reduction));
}

/** Loss avoided against yearly cost: the best possible at each budget, and the plan's own proposals. */
export function frontierChart(solved: FrontierPoint[], context: ReportContext, { controls }: Catalogue): ChartSpec {
  const points = undominated(solved);
  const words = controls.best;
  const { format, plan, result } = context;
  const most = points.at(-1)?.reduction ?? 0;
  // Where the curve bends: the first point that has nine tenths of what is possible.
  const bend = points.find(({ reduction }) => reduction >= 0.9 * most) ?? points.at(-1);
  return {
    id: 'frontier',
    kind: 'line',
    title: bend
      ? words.frontierTitle(format.percent(most > 0 ? bend.reduction / most : 0, 0), format.money(bend.annualCost))
      : words.frontier,
    subject: words.frontier,
    description: words.frontierDescription(
      points.map((point) => `${format.money(point.annualCost)}: ${format.money(point.reduction)}.`).join(' '),
    ),
    x: { label: words.frontierX, scale: 'linear', format: money, min: 0, max: points.at(-1)?.annualCost },
    y: { label: words.frontierY, scale: 'linear', format: money, min: 0 },
    series: [
      {
        id: 'frontier',
        name: isCovered(plan) ? words.frontierCovered : words.frontierSeries,
        role: 'plan',
        points: points.map(({ annualCost, reduction }) => ({ x: annualCost, y: reduction })),
      },
    ],
    markersName: words.frontierYours,
    markers: result.proposals.map(({ id, annualCost, riskReduction }) => ({
      id,
      label: nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id }),
      x: annualCost,
      y: riskReduction,
    })),
    bands: [],
    reading: words.frontierReading,
    table: {
      columns: [
        { id: 'cost', label: words.frontierX, format: fullMoney },
        { id: 'reduction', label: words.frontierY, format: fullMoney },
        { id: 'npv', label: words.npv, format: fullMoney },
        { id: 'controls', label: words.controlsCount, format: { style: 'number' } },
      ],
      rows: points.map(({ annualCost, reduction, npv, controls: chosen }) => [
        annualCost,
        reduction,
        npv,
        chosen.length,
      ]),
    },
  };
}

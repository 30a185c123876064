import type { TornadoBar } from '#models/finance/sensitivity/tornado';
import type { Threshold } from '#models/finance/sensitivity/what-if';
import type { ResolvedEstimate } from '#models/plan/resolved';
import { distributionOf, meanOf } from '#models/probability/distribution';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import { inputName, inputValue } from '#models/report/uncertain-input-text';
import { baselineMoments } from '#models/simulation/moments';
import type { Catalogue } from '../../text/en';

const shares = new Set(['susceptibility', 'probability', 'annualProbability', 'severity', 'share']);

/** Where to look for the turning point of an input: all of a share, else well beyond its own range. */
export function searchRange({ control, field, low, high }: TornadoBar): { low: number; high: number } {
  if (control !== undefined || shares.has(field)) return { low: 0, high: field === 'annualProbability' ? 0.99 : 1 };
  return { low: low / 100, high: high * 100 };
}

/** Whether the input is how often a threat strikes, so that its value reads as "once in … years". */
const isFrequency = ({ scenario, field, path }: TornadoBar) =>
  scenario !== undefined && field === 'frequency' && path.length === 3;

/** The turning point in words: what it is, and what we assume. `npv` is the plan's worth as things stand. */
export function turningWords(
  bar: TornadoBar,
  threshold: Threshold | null,
  npv: number,
  context: ReportContext,
  { sensitivity: words }: Catalogue,
): { finding: string; assumed: string } {
  const { plan, format } = context;
  const input = inputName(bar, context);
  const value = (at: number) => inputValue(bar, at, context);
  const assumed = words.assumed(value(bar.low), value(bar.high));
  if (threshold === null) {
    const { low, high } = searchRange(bar);
    return { finding: (npv > 0 ? words.always : words.never)(input, value(low), value(high)), assumed };
  }
  const scenario = plan.scenarios.find(({ id }) => id === bar.scenario);
  const frequency = baselineMoments(plan).byScenario.find(({ id }) => id === bar.scenario)?.meanFrequency ?? 0;
  if (isFrequency(bar) && scenario && threshold.pays === 'above' && frequency > 0) {
    // The estimate stands before today's controls; what the reader sees is how often it happens with them.
    const mean = meanOf(distributionOf(scenario.frequency as ResolvedEstimate));
    const years = format.years(1 / (frequency * (threshold.value / mean)));
    return {
      finding: (npv > 0 ? words.often : words.seldom)(nameOf(scenario), years),
      assumed: words.now(format.years(1 / frequency)),
    };
  }
  const said =
    npv > 0
      ? threshold.pays === 'above'
        ? words.above
        : words.below
      : threshold.pays === 'above'
        ? words.wouldAbove
        : words.wouldBelow;
  return { finding: said(input, value(threshold.value)), assumed };
}

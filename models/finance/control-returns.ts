import { proposalCosts } from '../controls/costs';
import type { ResolvedPlan, ResolvedProposal } from '../plan/resolved';
import { assessFlows, type MeanReturn } from './assess-flows';
import { type Course, type CourseMeans, courseMeans, type Sample } from './course-means';
import { type ExpectedLoss, expectedLoss } from './expected-loss';

/**
 * A control's return measured two ways, net of the insurance that acts: from closed-form means, where none does; else from
 * courses simulated on the same incidents.
 */
export interface ControlReturn {
  controlId: string;
  /** Whether the proposal has it. */
  chosen: boolean;
  /** On top of the existing controls only, and of cover in force. */
  alone: MeanReturn;
  /** Last in, beside everything else in the proposal: what leaving it out would lose, or adding it would bring. */
  givenTheRest: MeanReturn;
}

/** What a control is held against. */
export type Beside = Pick<ResolvedProposal, 'controls' | 'insurance'>;

/** Most years that courses are simulated on where insurance acts: what is asked for is their differences. */
const mostYears = 65_536;

/**
 * Return of every control that does not exist yet, alone and given the rest of a proposal. The two differ because a
 * second control on the same path is worth less; their sums over a proposal are not the proposal's return. What a
 * control requires is taken to be there, without being counted.
 */
export function controlReturns(plan: ResolvedPlan, proposal: Beside): ControlReturn[] {
  const { seed, years } = plan.simulation;
  const ids = plan.controls.filter((control) => !control.existing).map(({ id }) => id);
  return returnsOf(plan, expectedLoss(plan), proposal, ids, { seed, years: Math.min(years, mostYears) });
}

/** The controls with what they require and is not among them, started in year 1. */
function withRequired(plan: ResolvedPlan, controls: ResolvedProposal['controls']): ResolvedProposal['controls'] {
  const all = [...controls];
  const listed = new Set(controls.map(({ control }) => control));
  for (const { control: id } of all) {
    for (const required of plan.controls.find((control) => control.id === id)?.requires ?? []) {
      if (listed.has(required)) continue;
      listed.add(required);
      all.push({ control: required, startYear: 1 });
    }
  }
  return all;
}

/** What holds a control against its absence, alone and beside the rest: two courses each. */
function pairsOf(plan: ResolvedPlan, { controls, insurance }: Beside, id: string): [Course, Course][] {
  const entry = controls.find(({ control }) => control === id) ?? { control: id, startYear: 1 };
  const rest = controls.filter(({ control }) => control !== id);
  const pair = (without: Course['controls'], insured: boolean): [Course, Course] => {
    const together = [...without, entry];
    const beside = withRequired(plan, together);
    return [
      { controls: without, insurance: insured, beside },
      { controls: together, insurance: insured, beside },
    ];
  };
  return [pair([], false), pair(rest, insurance)];
}

/** The same for some of the controls, with the plan's expected loss already prepared. */
export function returnsOf(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  proposal: Beside,
  ids: readonly string[],
  sample: Sample,
): ControlReturn[] {
  const pairs = ids.flatMap((id) => pairsOf(plan, proposal, id));
  const { now, courses } = courseMeans(plan, loss, pairs.flat(), sample);
  const avoidedBy = ({ lossByYear }: CourseMeans) => [
    0,
    ...lossByYear.map((left, year) => now.lossByYear[year] - left),
  ];
  return ids.map((id, at): ControlReturn => {
    const own = proposal.controls.find(({ control }) => control === id);
    const costs = proposalCosts(plan, { controls: [own ?? { control: id, startYear: 1 }], insurance: false });
    const added = (pair: number) => {
      const [without, together] = courses.slice(2 * pair, 2 * pair + 2);
      const before = avoidedBy(without);
      const reductions = avoidedBy(together).map((reduction, year) => reduction - before[year]);
      return assessFlows(plan, costs, without.annualLoss - together.annualLoss, reductions);
    };
    return { controlId: id, chosen: own !== undefined, alone: added(2 * at), givenTheRest: added(2 * at + 1) };
  });
}

import { type InputPath, withInput } from '#models/plan/uncertain-inputs';
import { proposalCosts } from '../../controls/costs';
import type { ResolvedPlan, ResolvedProposal } from '../../plan/resolved';
import { baselineMoments } from '../../simulation/moments';
import { courseMeans, isCovered, type Sample } from '../course-means';
import { expectedLoss } from '../expected-loss';
import { presentCash, presentLosses } from '../timed-flows';

/** What sensitivity is measured on, net of the insurance that acts. Plan's currency. */
export interface Outcome {
  /** Mean yearly loss with nothing done. */
  annualLoss: number;
  /** Net present value of the proposal over the horizon. */
  npv: number;
}

/** Outcomes of a plan and of the same plan with inputs changed. */
export interface OutcomeModel {
  base: Outcome;
  /** Outcome with other values at some paths. */
  at(changes: readonly { path: InputPath; value: number }[]): Outcome;
  /** Relative change of an input below which outcomes cannot be told apart; 0 for closed forms. */
  resolution: number;
}

/** What outcomes are about. */
export type Measured = Pick<ResolvedProposal, 'controls' | 'insurance'>;

interface Parts {
  annualLoss: number;
  presentReduction: number;
}

/**
 * The scenarios that an input acts on, by index: its own, or the one that a control's effect is on. Null where it may
 * act on any, or on the costs too.
 */
function touchedBy(plan: ResolvedPlan, [list, index, field, effect]: InputPath): number[] | null {
  if (list === 'scenarios') return [Number(index)];
  if (list !== 'controls' || field !== 'effects') return null;
  const on = plan.controls[Number(index)].effects[Number(effect)].scenario;
  return on === '*' ? null : plan.scenarios.flatMap(({ id }, at) => (id === on ? [at] : []));
}

/**
 * Prepares outcomes: by closed form where no insurance acts, else simulated. `years` is how many are then simulated for
 * each change; what is as it is comes from the plan's own number.
 */
export const outcomeModel = (plan: ResolvedPlan, proposal: Measured, years = 8192): OutcomeModel =>
  isCovered(plan, [proposal]) ? simulatedOutcomes(plan, proposal, years) : closedOutcomes(plan, proposal.controls);

/** Net present value of a proposal by its mean losses, and the mean yearly loss without it. */
function outcomeOf(plan: ResolvedPlan, proposal: Measured, sample: Sample): Outcome {
  const { now, courses } = courseMeans(plan, expectedLoss(plan), [proposal], sample);
  const reductions = [0, ...now.lossByYear.map((before, year) => before - courses[0].lossByYear[year])];
  const paid = presentCash(plan.budget, proposalCosts(plan, proposal));
  return { annualLoss: now.annualLoss, npv: presentLosses(plan.budget, reductions) - paid };
}

/**
 * With insurance: the outcome as `simulate` gives it, and for a change the difference that it makes on fewer years, the
 * same incidents as far as they are the same.
 */
function simulatedOutcomes(plan: ResolvedPlan, proposal: Measured, years: number): OutcomeModel {
  const sample = { ...plan.simulation, years: Math.min(years, plan.simulation.years) };
  const base = outcomeOf(plan, proposal, plan.simulation);
  const before = outcomeOf(plan, proposal, sample);
  return {
    base,
    resolution: 1e-4,
    at(changes) {
      const changed = changes.reduce((of, { path, value }) => withInput(of, path, value), plan);
      const after = outcomeOf(changed, proposal, sample);
      return {
        annualLoss: base.annualLoss + after.annualLoss - before.annualLoss,
        npv: base.npv + after.npv - before.npv,
      };
    },
  };
}

/**
 * Closed forms. Losses add up over scenarios, so a change that acts on some is worked out for those alone; a change to
 * controls on offer leaves the baseline's moments as they are.
 */
function closedOutcomes(plan: ResolvedPlan, controls: ResolvedProposal['controls']): OutcomeModel {
  const moments = baselineMoments(plan);
  const cashOf = (of: ResolvedPlan) => presentCash(of.budget, proposalCosts(of, { controls, insurance: false }));
  const partsOf = (of: ResolvedPlan, known?: typeof moments): Parts => {
    const loss = expectedLoss(of, known);
    return {
      annualLoss: loss.steadyLoss([]),
      presentReduction: presentLosses(of.budget, loss.reductionByYear(controls)),
    };
  };
  const outcome = (parts: Parts, cash: number): Outcome => ({
    annualLoss: parts.annualLoss,
    npv: parts.presentReduction - cash,
  });
  const whole = partsOf(plan, moments);
  const cash = cashOf(plan);
  const only = (of: ResolvedPlan, indexes: number[]) => ({
    ...of,
    scenarios: indexes.map((index) => of.scenarios[index]),
  });

  const untouched = new Map<string, Parts>();

  return {
    base: outcome(whole, cash),
    resolution: 0,
    at(changes) {
      const changed = changes.reduce((of, { path, value }) => withInput(of, path, value), plan);
      const onOffer = changes.every(({ path }) => path[0] === 'controls' && !plan.controls[Number(path[1])].existing);
      const acted = changes.map(({ path }) => touchedBy(plan, path));
      if (acted.every((indexes) => indexes !== null)) {
        const touched = [...new Set(acted.flat())];
        const key = touched.join(' ');
        const before = untouched.get(key) ?? partsOf(only(plan, touched), moments);
        untouched.set(key, before);
        const after = partsOf(only(changed, touched), onOffer ? moments : undefined);
        const parts = {
          annualLoss: whole.annualLoss + after.annualLoss - before.annualLoss,
          presentReduction: whole.presentReduction + after.presentReduction - before.presentReduction,
        };
        return outcome(parts, cash);
      }
      return outcome(partsOf(changed, onOffer ? moments : undefined), cashOf(changed));
    },
  };
}

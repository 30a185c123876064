import { type Course, courseMeans, type Sample } from '#models/finance/course-means';
import type { ExpectedLoss } from '#models/finance/expected-loss';
import { presentLosses } from '#models/finance/timed-flows';
import type { ResolvedPlan } from '#models/plan/resolved';
import { type CompiledPortfolio, controlsOf } from './compile';
import type { Choice } from './problem';
import { addRequired } from './requirements';

/** What a portfolio problem's choices leave of the loss after cover in force has paid. */
export interface NetLoss {
  /**
   * By simulation on `years` years of the plan's seed: every choice meets the same incidents. With `supported`, what a
   * choice's controls require is taken to be there without being counted.
   */
  of(choices: readonly Choice[], years: number, supported?: boolean): number[];
  /**
   * Before insurance, in closed form. With `also` that control's option on top, what it requires taken to be there
   * without being counted.
   */
  gross(choice: Choice, also?: number): number;
  /** As many years as the plan is simulated on. */
  years: number;
}

/**
 * Prepares the loss term of a portfolio's objective net of insurance: with `mean` the present value of the path's
 * expected losses, with `loss` that of a steady year. What was simulated once is remembered.
 */
export function netLossOf(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  compiled: CompiledPortfolio,
  objective: 'mean' | 'loss',
): NetLoss {
  const { problem } = compiled;
  const present = (lossByYear: readonly number[]) => presentLosses(plan.budget, [0, ...lossByYear]);
  const known = new Map<string, number>();
  const keyOf = (choice: Choice, years: number, supported: boolean) => `${years} ${supported} ${choice.join()}`;
  const withRequired = (choice: Choice): Choice => {
    const all = choice.slice();
    addRequired(problem, all);
    return all;
  };
  return {
    years: plan.simulation.years,
    of(choices, years, supported = false) {
      const sample: Sample = { seed: plan.simulation.seed, years };
      const asked = new Map(choices.map((choice) => [keyOf(choice, years, supported), choice]));
      const fresh = [...asked].filter(([key]) => !known.has(key));
      const courses = fresh.map(
        ([, choice]): Course => ({
          controls: controlsOf(compiled, choice),
          insurance: false,
          beside: supported ? controlsOf(compiled, withRequired(choice)) : undefined,
        }),
      );
      const means = courses.length > 0 ? courseMeans(plan, loss, courses, sample).courses : [];
      for (const [index, [key]] of fresh.entries()) {
        known.set(key, objective === 'loss' ? means[index].annualLoss : present(means[index].lossByYear));
      }
      return choices.map((choice) => known.get(keyOf(choice, years, supported)) as number);
    },
    gross(choice, also) {
      const all = choice.slice();
      if (also !== undefined) all[problem.controlOf[also]] = also;
      const controls = controlsOf(compiled, all);
      const beside = also === undefined ? controls : controlsOf(compiled, withRequired(all));
      return objective === 'loss' ? loss.steadyLoss(controls, beside) : present(loss.lossByYear(controls, beside));
    },
  };
}

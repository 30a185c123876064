import type { ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';
import { type PlanRun, runInline } from '#models/simulation/run-plan';
import { isNetted, strategyOf } from '#models/simulation/strategy';
import type { ExpectedLoss } from './expected-loss';
import { type GrossMeans, netOfInsurance, type Simulated } from './net-of-insurance';

/** What is done about risk on top of today's controls. `beside` as in ExpectedLoss. */
export interface Course extends Pick<ResolvedProposal, 'controls' | 'insurance'> {
  beside?: ResolvedProposal['controls'];
}

/** The best means known of a course, net of insurance: of a steady year, and of path year t at index t − 1. */
export interface CourseMeans extends GrossMeans {
  /** Of the steady year; 0 where the means are closed forms. */
  standardError: number;
}

/** Which years courses are simulated on where insurance acts. */
export interface Sample {
  seed: number;
  years: number;
}

/** Most values that a run keeps at once. */
const mostKept = 2 ** 21;

/** Nothing new. */
const nothingNew: Course = { controls: [], insurance: false };

/** Whether insurance, or a limit on the year, changes any figure of today's course or of these. */
export const isCovered = (plan: ResolvedPlan, courses: readonly Course[] = []): boolean =>
  [nothingNew, ...courses].some((course) => isNetted(plan, course));

/**
 * Mean losses of today's course and of others, as `simulate` gives them for the same years: in closed form where no
 * insurance acts (nothing is simulated then), else simulated on the same incidents with the closed form as control
 * variate (see netOfInsurance).
 */
export function courseMeans(
  plan: ResolvedPlan,
  loss: ExpectedLoss,
  courses: readonly Course[],
  sample: Sample = plan.simulation,
): { now: CourseMeans; courses: CourseMeans[] } {
  const all = [nothingNew, ...courses];
  const means = all.map((course): CourseMeans => ({ ...grossMeans(loss, course), standardError: 0 }));
  const firstOf = isCovered(plan, courses) ? sameCourses(plan, all) : [...all.keys()];
  const insured = all.flatMap((course, index) => (isNetted(plan, course) && firstOf[index] === index ? [index] : []));
  const batch = Math.max(1, Math.floor(mostKept / sample.years) - 1);
  for (let from = 0; from < insured.length; from += batch) {
    const indexes = insured.slice(from, from + batch);
    // The baseline comes first in every run, whether or not it is asked for.
    const others = indexes.filter((index) => index > 0);
    const strategies = [nothingNew, ...others.map((index) => all[index])].map((course) =>
      strategyOf(plan, course, course.beside),
    );
    runInline(plan, { ...sample, strategies }, (run) => {
      for (const index of indexes) {
        const k = index === 0 ? 0 : others.indexOf(index) + 1;
        const { variance, ...net } = netOfInsurance(run, k, means[index], steadyYears(run, k));
        means[index] = { ...net, standardError: Math.sqrt(variance / run.outcome.paths) };
      }
    });
  }
  const [now, ...rest] = firstOf.map((index) => means[index]);
  return { now, courses: rest };
}

/** Of each course the first that leaves the same: many differ only in what stands beside them, idle. */
function sameCourses(plan: ResolvedPlan, courses: readonly Course[]): number[] {
  const years = ['steady' as const, ...Array.from({ length: plan.budget.horizonYears }, (_, index) => index + 1)];
  const seen = new Map<string, number>();
  return courses.map((course, index) => {
    const { insured, coverage } = strategyOf(plan, course, course.beside);
    const netted = isNetted(plan, course);
    const key = JSON.stringify([insured, plan.controls.map((control) => years.map((year) => coverage(control, year)))]);
    const first = netted ? (seen.get(key) ?? index) : index;
    seen.set(key, first);
    return first;
  });
}

const grossMeans = (loss: ExpectedLoss, { controls, beside }: Course): GrossMeans => ({
  annualLoss: loss.steadyLoss(controls, beside),
  lossByYear: loss.lossByYear(controls, beside),
});

/** Mean and variance of a strategy's simulated steady years. */
function steadyYears({ outcome: { losses, paths } }: PlanRun, k: number): Simulated {
  const { memory, values } = losses[k];
  const yearly = memory.doubles(values, paths);
  let [mean, squares] = [0, 0];
  yearly.forEach((loss, index) => {
    const apart = loss - mean;
    mean += apart / (index + 1);
    squares += apart * (loss - mean);
  });
  return { mean, variance: paths > 1 ? squares / (paths - 1) : 0 };
}

import { greatestOf } from './greatest-of';
import { mostEventsPerYear } from './loss-form';
import { meansBeyond } from './mean-beyond';
import { mostProbable } from './natural-end';
import { type Fault, formatPath } from './problem';
import type { ResolvedEstimate, ResolvedPlan } from './resolved';
import { valueAt } from './value-at';

/** Proposals whose controls begin when they can do nothing: after the horizon, or before what they require. */
function findStartNotices({ proposals, controls, budget: { horizonYears } }: ResolvedPlan): Fault[] {
  const requires = new Map(controls.map((control) => [control.id, control.requires]));
  const existing = new Set(controls.filter((control) => control.existing).map(({ id }) => id));
  return proposals.flatMap((proposal, i) => {
    const starts = new Map(proposal.controls.map(({ control, startYear }) => [control, startYear]));
    return proposal.controls.flatMap(({ control, startYear }, j): Fault[] => {
      if (existing.has(control)) return [];
      const path = `proposals[${i}].controls[${j}].startYear`;
      const id = JSON.stringify(control);
      if (startYear > horizonYears)
        return [{ path, say: ({ problems }) => problems.startsAfterHorizon(id, startYear, horizonYears) }];
      return (requires.get(control) ?? []).flatMap((required) => {
        const later = existing.has(required) ? 0 : (starts.get(required) ?? 0);
        if (later <= startYear) return [];
        const name = JSON.stringify(required);
        return [{ path, say: ({ problems }) => problems.startsBeforeRequired(id, startYear, name, later) }];
      });
    });
  });
}

/** Controls in place without what they require. */
function findIdleNotices({ controls }: ResolvedPlan): Fault[] {
  const existing = new Set(controls.filter((control) => control.existing).map(({ id }) => id));
  return controls.flatMap(({ id, requires, existing: isInPlace }, i) =>
    requires.flatMap((required, j): Fault[] => {
      if (!isInPlace || existing.has(required)) return [];
      const [own, other] = [JSON.stringify(id), JSON.stringify(required)];
      return [{ path: `controls[${i}].requires[${j}]`, say: ({ problems }) => problems.idle(own, other) }];
    }),
  );
}

/** Losses for each record or person of threats that expose none. */
function findRecordNotices({ records, scenarios }: ResolvedPlan): Fault[] {
  return scenarios.flatMap(({ enabled, recordsExposed: exposed, losses }, i) => {
    const types = exposed && records.filter(({ id }) => exposed.types.length === 0 || exposed.types.includes(id));
    // A plan that names no inventory still may say how many records an incident exposes.
    const exposesNone =
      !types || (types.every(({ count }) => count === 0) && (types.length > 0 || exposed.share !== undefined));
    if (!enabled || !exposesNone) return [];
    return losses.flatMap(({ basis, amount }, j): Fault[] => {
      if ((basis !== 'record' && basis !== 'person') || amount === 0) return [];
      const path = `scenarios[${i}].losses[${j}].basis`;
      return [{ path, say: ({ problems }) => problems.noRecordsExposed(basis, types !== undefined) }];
    });
  });
}

/** Growth to the double and more each year: a hundredth of it is meant. */
function findGrowthNotices({ budget }: ResolvedPlan): Fault[] {
  return (['threatGrowth', 'priceGrowth', 'itGrowth'] as const).flatMap((name): Fault[] => {
    const rate = budget[name];
    return rate >= 1 ? [{ path: `budget.${name}`, say: ({ problems }) => problems.growth(rate) }] : [];
  });
}

/** Annual probabilities that a common cause puts out of reach: (1 − p)^−v = 1 + vλ has no λ that can be run. */
function findProbabilityNotices({ scenarios, commonCause: { variance } }: ResolvedPlan): Fault[] {
  return scenarios.flatMap(({ enabled, frequency }, i): Fault[] => {
    if (!enabled || variance === 0 || typeof frequency === 'number' || !('annualProbability' in frequency)) return [];
    const p = greatestOf(frequency.annualProbability as ResolvedEstimate);
    if ((1 - Math.min(p, mostProbable)) ** -variance <= 1 + variance * mostEventsPerYear) return [];
    const path = `scenarios[${i}].frequency.annualProbability`;
    return [{ path, say: ({ problems }) => problems.probabilityOutOfReach(p, variance, mostEventsPerYear) }];
  });
}

/**
 * Estimates of the user's own, neither sourced nor looked at again, whose mean lies notably beyond the stated values: one
 * notice, at the one that lies furthest beyond.
 */
function findBeyondNotices(plan: ResolvedPlan): Fault[] {
  const isCited = (value: unknown) => {
    const { source, note } = (value ?? {}) as Partial<Record<'source' | 'note', string>>;
    return Boolean(source || note);
  };
  const own = meansBeyond(plan).filter(({ input: { estimate, path } }) => {
    if (typeof estimate === 'number' || estimate.checked) return false;
    // What is said of the object that it stands in is said of it.
    return !isCited(estimate) && !isCited(valueAt(plan, path.slice(0, -1)));
  });
  if (own.length === 0) return [];
  const [{ input, share }] = own;
  return [{ path: formatPath(input.path), say: ({ problems }) => problems.meanBeyond(share, own.length - 1) }];
}

/**
 * What a plan says that cannot be meant, though figures can be worked out from it: a control that does nothing, a loss
 * that counts for nothing. A plan with such faults opens, and they are told with it.
 */
export const findNotices = (plan: ResolvedPlan): Fault[] => [
  ...findStartNotices(plan),
  ...findIdleNotices(plan),
  ...findGrowthNotices(plan),
  ...findRecordNotices(plan),
  ...findProbabilityNotices(plan),
  ...findBeyondNotices(plan),
];

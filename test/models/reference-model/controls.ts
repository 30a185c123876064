import type { LossForm } from '#models/plan/loss-form';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

export type Year = number | 'steady';

/** How far a control is at work in a year: docs/models.md, "Controls". Null is the baseline. */
export function coverage(
  plan: ResolvedPlan,
  proposal: Pick<ResolvedProposal, 'controls'> | null,
  control: ResolvedControl,
  year: Year,
): number {
  const { horizonYears } = plan.budget;
  const start = ({ id, existing }: ResolvedControl) =>
    existing ? 1 : (proposal?.controls.find((entry) => entry.control === id)?.startYear ?? Number.POSITIVE_INFINITY);
  const worksFrom = (one: ResolvedControl): number =>
    Math.max(start(one), ...one.requires.map((id) => worksFrom(plan.controls.find((other) => other.id === id)!)));
  const from = worksFrom(control);
  const final = control.coverage[control.coverage.length - 1];
  if (from > horizonYears) return 0;
  if (year === 'steady') return final;
  if (year < from) return 0;
  return control.existing ? final : (control.coverage[year - start(control)] ?? final);
}

/** The row of a control that acts on a scenario: its own, else the one for all. */
export const rowOn = ({ effects }: ResolvedControl, scenario: string): ResolvedControl['effects'][number] | undefined =>
  effects.find((row) => row.scenario === scenario) ?? effects.find((row) => row.scenario === '*');

/** The share by which a row lessens a form of loss, and whether it is stated by form. */
export function magnitudeOf(
  { magnitude }: ResolvedControl['effects'][number],
  form: LossForm,
): { estimate: ResolvedEstimate; byForm: boolean } {
  const byForm = typeof magnitude === 'object' && !('kind' in magnitude);
  return {
    byForm,
    estimate: byForm
      ? ((magnitude as Partial<Record<LossForm, ResolvedEstimate>>)[form] ?? 0)
      : (magnitude as ResolvedEstimate),
  };
}

/** Controls that act on a scenario by group; one without a group stands for itself. */
export function groupsOn(plan: ResolvedPlan, scenario: string): ResolvedControl[][] {
  const groups = new Map<string, ResolvedControl[]>();
  for (const control of plan.controls.filter((one) => rowOn(one, scenario))) {
    const key = control.overlapGroup === null ? `control ${control.id}` : `group ${control.overlapGroup}`;
    groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return [...groups.values()];
}

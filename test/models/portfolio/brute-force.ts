import type { ResolvedControl, ResolvedPlan } from '#models/plan/resolved';

const forms = ['response', 'productivity'] as const;
type Start = number;

/** Coverage by the contract's words: by year from the start, the last value holds on. */
const coverage = (control: ResolvedControl, start: Start, year: number) =>
  start === 0 || year < start ? 0 : control.coverage[Math.min(year - start, control.coverage.length - 1)];

/** Whether a control works in a year: it has started, and so has all that it requires. */
function worksIn(plan: ResolvedPlan, starts: readonly Start[], index: number, year: number): boolean {
  const control = plan.controls[index];
  const start = control.existing ? 1 : starts[index];
  return (
    start > 0 &&
    start <= year &&
    control.requires.every((required) =>
      worksIn(
        plan,
        starts,
        plan.controls.findIndex(({ id }) => id === required),
        year,
      ),
    )
  );
}

/**
 * Present value of expected loss and cash of one assignment of start years (0 = left out), written from the formulas
 * with plain loops and nothing of the product's code. Only for plans whose estimates are plain numbers.
 */
export function presentCost(plan: ResolvedPlan, starts: readonly Start[]): number {
  const { horizonYears, discountRate, priceGrowth, threatGrowth, lossTiming } = plan.budget;
  let total = 0;
  for (let year = 1; year <= horizonYears; year++) {
    const prices = (1 + priceGrowth) ** (year - 1);
    let loss = 0;
    for (const scenario of plan.scenarios) {
      for (const form of forms) {
        let kept = 1;
        const strongest = new Map<string, [number, number]>();
        plan.controls.forEach((control, index) => {
          const share = !worksIn(plan, starts, index, year)
            ? 0
            : control.existing
              ? control.coverage.at(-1)!
              : coverage(control, starts[index], year);
          const effect = control.effects.find((row) => row.scenario === scenario.id);
          if (!effect || share === 0) return;
          const magnitude =
            typeof effect.magnitude === 'number'
              ? effect.magnitude
              : ((effect.magnitude as Record<string, number>)[form] ?? 0);
          const f = share * (effect.frequency as number);
          const m = share * magnitude;
          if (control.overlapGroup === null) kept *= (1 - f) * (1 - m);
          else {
            const [oldF, oldM] = strongest.get(control.overlapGroup) ?? [0, 0];
            strongest.set(control.overlapGroup, [Math.max(f, oldF), Math.max(m, oldM)]);
          }
        });
        for (const [f, m] of strongest.values()) kept *= (1 - f) * (1 - m);
        const amount = scenario.losses.find((part) => part.form === form)!.amount as number;
        loss += (scenario.frequency as number) * amount * kept;
      }
    }
    const lostAt = lossTiming === 'midYear' ? year - 0.5 : year;
    total += (loss * prices * (1 + threatGrowth) ** (year - 1)) / (1 + discountRate) ** lostAt;
    plan.controls.forEach((control, index) => {
      const start = starts[index];
      if (control.existing || start === 0) return;
      if (start === year) total += ((control.costs.oneTime as number) * prices) / (1 + discountRate) ** (year - 1);
      const paidAt = year - { advance: 1, through: 0.5, arrears: 0 }[control.costs.timing];
      if (start <= year) total += ((control.costs.annual as number) * prices) / (1 + discountRate) ** paidAt;
    });
  }
  return total;
}

/** Whether an assignment keeps every rule and the cap on each plan year's cash. */
export function isAllowed(plan: ResolvedPlan, starts: readonly Start[], budget: number): boolean {
  const { horizonYears, priceGrowth } = plan.budget;
  const position = new Map(plan.controls.map(({ id }, index) => [id, index]));
  const since = (index: number) => (plan.controls[index].existing ? 1 : starts[index]);
  for (const [index, control] of plan.controls.entries()) {
    if (control.existing) {
      if (starts[index] !== 0) return false;
      if (control.excludes.some((id) => starts[position.get(id)!] > 0)) return false;
      continue;
    }
    if (control.mustHave && starts[index] === 0) return false;
    if (starts[index] === 0) continue;
    if (!worksIn(plan, starts, index, starts[index])) return false;
    if (control.excludes.some((id) => since(position.get(id)!) > 0)) return false;
  }
  for (let year = 1; year <= horizonYears; year++) {
    let cash = 0;
    plan.controls.forEach((control, index) => {
      const start = starts[index];
      if (control.existing || start === 0 || start > year) return;
      cash +=
        ((control.costs.annual as number) + (start === year ? (control.costs.oneTime as number) : 0)) *
        (1 + priceGrowth) ** (year - 1);
    });
    if (cash > budget * (1 + 1e-12)) return false;
  }
  return true;
}

/** The least present cost over every assignment, by trying them all; +∞ where none is allowed. */
export function bruteForce(plan: ResolvedPlan, budget: number, starts: number): number {
  const assignment = new Array<number>(plan.controls.length).fill(0);
  let least = Number.POSITIVE_INFINITY;
  // Cash only grows along a branch, so a prefix over budget is skipped whole.
  const yearOne = plan.controls.map(({ costs }) => (costs.oneTime as number) + (costs.annual as number));
  const visit = (index: number, spent: number) => {
    if (spent > budget * (1 + 1e-9)) return;
    if (index === assignment.length) {
      if (isAllowed(plan, assignment, budget)) least = Math.min(least, presentCost(plan, assignment));
      return;
    }
    for (let start = 0; start <= starts; start++) {
      assignment[index] = start;
      visit(index + 1, spent + (start === 1 ? yearOne[index] : 0));
    }
    assignment[index] = 0;
  };
  visit(0, 0);
  return least;
}

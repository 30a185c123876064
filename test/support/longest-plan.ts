import type { ResolvedPlan } from '#models/plan/resolved';

const long = (name: string) =>
  `${name} mit einer außergewöhnlich langen Bezeichnung, die Bundesministeriumsabstimmungsverfahren heißt`.slice(
    0,
    120,
  );

/** The plan with names of 90 to 120 characters wherever a plan has a name, and a cover. */
export function withLongNames(plan: ResolvedPlan): ResolvedPlan {
  const renamed = <T extends { id: string; name?: string }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, name: long(item.name || item.id) }));
  return {
    ...plan,
    name: long(plan.name),
    organization: { ...plan.organization, name: long('Klinikum') },
    budget: { ...plan.budget, commitments: renamed(plan.budget.commitments) },
    records: renamed(plan.records),
    scenarios: renamed(plan.scenarios).map((scenario) => ({ ...scenario, losses: renamed(scenario.losses) })),
    drivers: renamed(plan.drivers),
    controls: renamed(plan.controls),
    proposals: renamed(plan.proposals),
    report: { ...plan.report, cover: true, preparedBy: long('Leitung'), preparedFor: long('Vorstand') },
  };
}

const amounts = new Set(
  'amount cap oneTime annual annualRevenue fteCost hourlyCost itBudget premium retention limit loss resalePrice'.split(
    ' ',
  ),
);

/** The plan with every amount multiplied, and a currency without cents. */
export function inYen(plan: ResolvedPlan, factor: number): ResolvedPlan {
  const scaled = (value: unknown, isAmount: boolean): unknown => {
    if (typeof value === 'number') return isAmount ? value * factor : value;
    if (Array.isArray(value)) return value.map((item) => scaled(item, isAmount));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key, scaled(below, isAmount || amounts.has(key))]),
    );
  };
  return { ...(scaled(plan, false) as ResolvedPlan), currency: 'JPY' };
}

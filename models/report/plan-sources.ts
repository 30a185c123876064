import type { ResolvedPlan } from '../plan/resolved';
import { referenceById } from '../reference/lookup';

/** Every `source` mentioned below a value of the plan, once, in the order of mention. */
export function sourcesBelow(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

/** Sources of all that enters the result: reference figures first, then what the user typed. */
export function planSources(plan: ResolvedPlan): string[] {
  const all = sourcesBelow([
    plan.organization,
    plan.budget,
    plan.records,
    plan.scenarios.filter((scenario) => scenario.enabled),
    plan.drivers.filter((driver) => driver.enabled),
    plan.controls,
    plan.insurance,
  ]);
  const isReference = (source: string) => referenceById(source) !== undefined;
  return [...all.filter(isReference), ...all.filter((source) => !isReference(source))];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    if (key === 'source' && typeof below === 'string' && below.trim()) found.add(below);
    else collect(below, found);
  }
}

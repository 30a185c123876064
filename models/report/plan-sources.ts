import type { Plan } from '../plan/schema';
import { referenceById } from '../reference/lookup';

/** Every `source` mentioned below a value of the plan, once, in the order of mention. */
export function sourcesBelow(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

/** Sources of all that enters the result: reference figures first, then what the user typed. */
export function planSources(plan: Plan): string[] {
  const all = sourcesBelow([
    plan.organization,
    plan.budget,
    plan.records,
    plan.scenarios.filter((scenario) => scenario.enabled),
    plan.drivers.filter((driver) => driver.enabled),
    controlsInUse(plan),
    plan.insurance,
  ]);
  const isReference = (source: string) => referenceById(source) !== undefined;
  return [...all.filter(isReference), ...all.filter((source) => !isReference(source))];
}

/** Controls that a figure of the report depends on: in place, or part of a proposal. */
export function controlsInUse<P extends Pick<Plan, 'controls' | 'proposals'>>(plan: P): P['controls'] {
  const proposed = new Set(plan.proposals.flatMap(({ controls }) => controls.map(({ control }) => control)));
  return plan.controls.filter(({ id, existing }) => existing || proposed.has(id));
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    // The source of what a figure replaced says nothing of the figure.
    if (key === 'replaced') continue;
    if (key === 'source' && typeof below === 'string' && below.trim()) found.add(below);
    else collect(below, found);
  }
}

import { type Distribution, tailQuantiles } from '#models/probability/distribution';
import { distributionTo, naturalEnd } from './natural-end';
import type { ResolvedEstimate, ResolvedPlan, ResolvedProposal } from './resolved';

/** Where a value stands in the plan: keys and indexes from the top. */
export type InputPath = readonly (string | number)[];

/** An estimate of the plan that is a distribution, not a number. */
export interface UncertainInput {
  path: InputPath;
  /** Ids of what it belongs to, where it does. */
  scenario?: string;
  control?: string;
  driver?: string;
  record?: string;
  /** Loss part of the scenario. */
  part?: string;
  /** The last named key: `frequency`, `amount`, `reliability` … */
  field: string;
  estimate: ResolvedEstimate;
  distribution: Distribution;
  /** 5th and 95th percentile. */
  low: number;
  high: number;
}

const KINDS = new Set(['range', 'interval', 'quantiles', 'truncatedLognormal']);
const ROOMS = ['scenarios', 'controls', 'drivers', 'records'] as const;
const OWNER = { scenarios: 'scenario', controls: 'control', drivers: 'driver', records: 'record' } as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** 5th and 95th percentile. */
function fifthAndNinetyFifth(distribution: Distribution): [number, number] {
  return [tailQuantiles(distribution, [0.05], false)[0], tailQuantiles(distribution, [0.05], true)[0]];
}

/** Every uncertain estimate of the plan that enters the model, in file order; disabled scenarios are left out. */
export function uncertainInputs(plan: ResolvedPlan): UncertainInput[] {
  const inputs: UncertainInput[] = [];
  const visit = (
    value: unknown,
    path: (string | number)[],
    owner: Pick<UncertainInput, 'scenario' | 'control' | 'driver' | 'record' | 'part'>,
    basis?: string,
  ) => {
    if (!isRecord(value)) return;
    if (typeof value.kind === 'string' && KINDS.has(value.kind)) {
      const estimate = value as ResolvedEstimate;
      const distribution = distributionTo(estimate, naturalEnd(path, basis));
      const [low, high] = fifthAndNinetyFifth(distribution);
      const names = path.filter((key) => typeof key === 'string');
      if (high > low) inputs.push({ path, ...owner, field: String(names.at(-1)), estimate, distribution, low, high });
      return;
    }
    for (const [key, child] of Object.entries(value)) {
      // What a figure replaced is remembered and counts for nothing.
      if (key === 'replaced') continue;
      visit(child, [...path, Array.isArray(value) ? Number(key) : key], owner, basis);
    }
  };
  for (const room of ROOMS) {
    plan[room].forEach((entry, index) => {
      if (room === 'scenarios' && entry.enabled === false) return;
      if (room === 'drivers' && entry.enabled === false) return;
      const { id } = entry;
      if (room !== 'scenarios') {
        visit(entry, [room, index], { [OWNER[room]]: id });
        return;
      }
      const { losses, ...rest } = plan.scenarios[index];
      visit(rest, [room, index], { scenario: id });
      losses.forEach((part, at) => {
        visit(part, [room, index, 'losses', at], { scenario: id, part: part.id }, part.basis);
      });
    });
  }
  return inputs;
}

/** Those that can move the outcome of a proposal: not the estimates of controls that neither exist nor are in it. */
export function actingInputs(plan: ResolvedPlan, { controls }: Pick<ResolvedProposal, 'controls'>): UncertainInput[] {
  const acting = new Set(plan.controls.filter(({ existing }) => existing).map(({ id }) => id));
  for (const { control } of controls) acting.add(control);
  return uncertainInputs(plan).filter(({ control }) => control === undefined || acting.has(control));
}

/** The plan with another value at a path; everything else is shared with the original. */
export function withInput(plan: ResolvedPlan, path: InputPath, value: number): ResolvedPlan {
  const replace = (node: unknown, depth: number): unknown => {
    if (depth === path.length) return value;
    const key = path[depth];
    if (Array.isArray(node)) return node.map((child, index) => (index === key ? replace(child, depth + 1) : child));
    if (!isRecord(node)) throw new Error(`There is nothing at ${path.join('.')} in the plan.`);
    return { ...node, [key]: replace(node[key], depth + 1) };
  };
  return replace(plan, 0) as ResolvedPlan;
}

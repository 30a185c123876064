import type { ResolvedPlan } from '#models/plan/resolved';
import type { FrontierPoint } from '#models/portfolio/frontier';
import type { OptimisedPortfolio, OptimiseOptions } from '#models/portfolio/optimise';

export interface OptimiseRequest {
  plan: ResolvedPlan;
  budget: number;
  objective: NonNullable<OptimiseOptions['objective']>;
}

/** What the worker says, in this order: the best plan, the frontier as it grows, and at its end all of it. */
export type OptimiseReply =
  | { kind: 'best'; best: OptimisedPortfolio }
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'frontier'; points: FrontierPoint[] }
  | { kind: 'failure'; message: string };

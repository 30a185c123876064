import type { Formula } from './estimate';
import type { Plan } from './schema';

/** T with every formula replaced by its value. */
type Resolved<T> = T extends Formula
  ? never
  : T extends (infer U)[]
    ? Resolved<U>[]
    : T extends object
      ? { [K in keyof T]: Resolved<T[K]> }
      : T;

/** A plan whose formulas are evaluated: every amount is a number. What all models compute from. */
export type ResolvedPlan = Resolved<Plan>;
export type ResolvedScenario = ResolvedPlan['scenarios'][number];
export type ResolvedLossPart = ResolvedScenario['losses'][number];
export type ResolvedControl = ResolvedPlan['controls'][number];
export type ResolvedProposal = ResolvedPlan['proposals'][number];
export type ResolvedEstimate = ResolvedScenario['susceptibility'];

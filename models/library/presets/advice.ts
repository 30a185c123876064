import type { ResolvedPlan } from '#models/plan/resolved';

type Controls = { control: string; startYear: number }[];

/** What to propose of a plan's controls: the part of an optimiser's answer that a ready-made plan says something of. */
export interface Advice {
  controls: Controls;
  /** `pays`: avoids more than it costs; `appetite`: is there for the risk appetite; `required`: a rule wants it. */
  roles: { control: string; role: 'pays' | 'appetite' | 'required' }[];
  /**
   * `least`: least loss plus cost of all sets within the money, and keeps the risk appetite; `appetite`: least of those that keep it;
   * `nearest`: none was found that keeps it, and this one comes nearest of those that avoid what they cost.
   */
  grounds: 'least' | 'appetite' | 'nearest';
  /** Whether it avoids more than it costs over the horizon. */
  pays: boolean;
  /** Whether money was in the way of the risk appetite: all controls together keep it, for more than there is. */
  isShortOfMoney: boolean;
  /** Whether the set of least loss plus cost needs more money than there is. */
  isCapped: boolean;
  /** A cheaper part of it, and whether that has less loss plus cost than the whole; null where there is none. */
  smaller: { controls: Controls; hasLess: boolean } | null;
}

/** Finds what to propose; null where the plan's rules leave no set of controls at all. */
export type Advisor = (plan: ResolvedPlan) => Advice | null;

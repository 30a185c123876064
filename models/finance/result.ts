import type { LossForm } from '#models/plan/loss-form';
import type { ExactAggregate } from '#models/simulation/exact-aggregate';
import type { LossQuantiles } from '#models/simulation/loss-quantiles';
import type { NoReturn } from './no-return';

/** A point of a loss exceedance curve: P(L > loss), strict. */
export interface ExceedancePoint {
  loss: number;
  probability: number;
}

/**
 * One strategy's yearly loss over the simulated steady years (year-1 exposure, controls at their final coverage).
 * Money in the plan's currency per year, net of insurance where bought; frequencies are events per year.
 */
export interface StrategyResult {
  /** The best mean known: the closed form; where insurance has none, the simulated mean with a control variate. */
  meanAnnualLoss: number;
  /** Standard error of meanAnnualLoss; 0 where it is a closed form. */
  meanStandardError: number;
  /** The mean of the simulated years alone, a check on meanAnnualLoss, and its standard error. */
  simulatedMean: number;
  standardError: number;
  standardDeviation: number;
  probabilityOfLoss: number;
  /** P(L > the IT budget of year 1); null where the plan has no IT budget. */
  probabilityOverItBudget: number | null;
  quantiles: LossQuantiles;
  /** 95 % confidence intervals of the quantiles by order statistics. */
  quantileIntervals: { [K in keyof LossQuantiles]: [number, number] };
  /** Mean of the worst 5 % of years (TVaR95). */
  tailMean95: number;
  exceedance: ExceedancePoint[];
  appetite: { loss: number; tolerated: number; probability: number }[];
  byScenario: { id: string; meanAnnualLoss: number; meanFrequency: number }[];
  byForm: { form: LossForm; meanAnnualLoss: number }[];
  /** Mean yearly loss before insurance pays; equals meanAnnualLoss where there is none. */
  meanGrossLoss: number;
  recordsExposedPerYear: number;
  /** The attacker's gain; never part of any loss above. */
  resale: { held: number; meanStolenPerYear: number; p95StolenPerYear: number };
}

/** A proposal's result beside the baseline, on the same simulated incidents. */
export interface ProposalResult extends StrategyResult {
  id: string;
  /** Amortised cost per year of the ask: one-time / amortizationYears + yearly + units + staff + premium. */
  annualCost: number;
  frictionCost: number;
  /** Cash out by year, index 0 is now (one-time costs of year-1 controls), index t the end of year t. */
  cashByYear: number[];
  riskReduction: number;
  /** Standard error of riskReduction, 0 between closed forms; at most this where insurance acts on both sides. */
  riskReductionStandardError: number;
  rosi: number | null;
  /** Why `rosi`, and with nothing bought the chances too, are null. */
  rosiReason?: NoReturn;
  /** 5th to 95th percentile of ROSI over the simulated paths' average yearly reduction; null where rosi is. */
  rosiInterval: [number, number] | null;
  npv: number;
  npvInterval: [number, number];
  irr: number | null;
  irrReason?: NoReturn;
  paybackYears: number | null;
  discountedPaybackYears: number | null;
  benefitCostRatio: number | null;
  probabilityOfPayback: number | null;
  probabilityNpvPositive: number | null;
  costOfDelay: number;
  breakEvenEffectiveness: number | null;
  /** Incidents a year that the proposal prevents, on average. */
  preventedIncidents: number;
}

/** One year of the path with roll-out, growth and prices. Year 1 is the first. */
export interface YearResult {
  year: number;
  baseline: { meanAnnualLoss: number };
  proposals: { id: string; meanAnnualLoss: number; riskReduction: number; cash: number; frictionCost: number }[];
}

/**
 * A mean yearly loss after cover in force, without sampling; where that is `refused`, with the reason, the baseline's own
 * (see StrategyResult.meanAnnualLoss) with its standard error.
 */
export type KeptMean = { meanAnnualLoss: number } | { meanAnnualLoss: number; standardError: number; refused: string };

/** Everything one run of the simulation says of a plan: what `simulate --json` prints. */
export interface SimulationResult {
  plan: string;
  seed: number;
  simulatedYears: number;
  baseline: StrategyResult;
  /**
   * The baseline in closed form, before insurance, and, where asked for, what is kept of the mean after cover in force.
   */
  analytic: { meanAnnualLoss: number; standardDeviation: number; retained?: KeptMean };
  exact?: ExactAggregate;
  proposals: ProposalResult[];
  years: YearResult[];
  timing: { simulateMs: number; threads: number };
}

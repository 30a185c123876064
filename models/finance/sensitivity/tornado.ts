import { actingInputs, type UncertainInput } from '#models/plan/uncertain-inputs';
import type { ResolvedPlan } from '../../plan/resolved';
import { type Measured, outcomeModel } from './outcome';

/** What one input's own uncertainty does to the outcome, all others keeping their distributions. */
export interface TornadoBar extends Omit<UncertainInput, 'estimate' | 'distribution'> {
  /** Mean yearly loss with the input at its 5th and at its 95th percentile. */
  annualLoss: [number, number];
  /** Net present value of the proposal likewise. */
  npv: [number, number];
  /** |difference| of the two. */
  annualLossSwing: number;
  npvSwing: number;
}

export interface Tornado {
  /** Outcome with every input at its mean effect. */
  annualLoss: number;
  npv: number;
  /** Widest swing of net present value first, then of yearly loss. */
  bars: TornadoBar[];
}

/**
 * Swing of the mean yearly loss and of a proposal's net present value over each uncertain input's own 5th to 95th
 * percentile, one at a time (see outcomeModel). The swings are not parts of a whole: they do not add up to the total
 * uncertainty, which also has chance in it and inputs moving together. Inputs that move nothing are left out.
 */
export function tornado(plan: ResolvedPlan, proposal: Measured): Tornado {
  const model = outcomeModel(plan, proposal);
  const bars = actingInputs(plan, proposal).map(({ estimate: _, distribution: __, ...input }): TornadoBar => {
    const low = model.at([{ path: input.path, value: input.low }]);
    const high = model.at([{ path: input.path, value: input.high }]);
    return {
      ...input,
      annualLoss: [low.annualLoss, high.annualLoss],
      npv: [low.npv, high.npv],
      annualLossSwing: Math.abs(high.annualLoss - low.annualLoss),
      npvSwing: Math.abs(high.npv - low.npv),
    };
  });
  const visible = 1e-9 * Math.max(1, Math.abs(model.base.annualLoss));
  return {
    ...model.base,
    bars: bars
      .filter((bar) => bar.npvSwing > visible || bar.annualLossSwing > visible)
      .sort((a, b) => b.npvSwing - a.npvSwing || b.annualLossSwing - a.annualLossSwing),
  };
}

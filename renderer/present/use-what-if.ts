import { useEffect, useMemo, useRef, useState } from 'react';
import type { SimulationResult } from '#models/finance/result';
import { resolvePlan } from '#models/plan/resolve';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { useOptimiser } from '../analysis/use-optimiser';
import { useFormatter, usePlan } from '../document/use-plan';
import { useResults } from '../results/results-store';
import { createSimulator, type Simulator } from '../simulation/client';
import { useText } from '../text/use-text';
import { withBestPlan, withProposal } from './what-if-plan';

type Choice = { kind: 'asPlanned' } | { kind: 'proposal'; id: string } | { kind: 'budget'; amount: number };

/** What the pages are made from. */
interface Shown {
  plan: Plan;
  resolved: ResolvedPlan;
  result: SimulationResult;
}

const asPlanned: Choice = { kind: 'asPlanned' };

/**
 * Tries out another ask without touching the plan: another proposal from the results there are, or the best plan for
 * an amount, searched and simulated beside them.
 */
export function useWhatIf() {
  const { present: words } = useText();
  const plan = usePlan();
  const format = useFormatter();
  // Nothing provisional is ever projected.
  const settled = useResults((state) => state.settled);
  const [choice, setChoice] = useState(asPlanned);
  const [simulated, setSimulated] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const simulator = useRef<Simulator | null>(null);
  const optimiser = useOptimiser();
  const { best, stop, request } = optimiser;
  useEffect(() => () => simulator.current?.dispose(), []);

  const amount = choice.kind === 'budget' ? choice.amount : null;
  const tried = useMemo(
    () =>
      best?.feasible && amount !== null && request?.budget === amount
        ? withBestPlan(plan, best, words.bestFor(format.money(amount)))
        : null,
    [best, amount, request, plan, format, words],
  );
  useEffect(() => {
    if (!tried) return;
    // The frontier, which the search goes on to, is not needed here.
    stop();
    const resolution = resolvePlan(tried);
    if (!resolution.ok) {
      setFailed(true);
      return;
    }
    const { resolved } = resolution;
    simulator.current ??= createSimulator();
    simulator.current.run(
      resolved,
      tried.simulation,
      (result, stage) => stage === 'full' && setSimulated({ plan: tried, resolved, result }),
      () => setFailed(true),
    );
  }, [tried, stop]);

  const choose = (next: Choice) => {
    setFailed(false);
    setSimulated(null);
    setChoice(next);
    simulator.current?.cancel();
    if (next.kind !== 'budget') stop();
    else if (settled) optimiser.run({ plan: settled.plan, budget: next.amount, objective: 'loss' });
  };
  const shown = useMemo((): Shown | null => {
    if (amount !== null && simulated) return simulated;
    if (!settled) return null;
    if (choice.kind !== 'proposal') return { plan, resolved: settled.plan, result: settled.result };
    const { id } = choice;
    return { plan: withProposal(plan, id), resolved: withProposal(settled.plan, id), result: settled.result };
  }, [amount, simulated, settled, choice, plan]);

  return {
    choice,
    choose,
    reset: () => choose(asPlanned),
    shown,
    searching: amount !== null && !simulated && !failed && best?.feasible !== false,
    infeasible: amount !== null && request?.budget === amount && best?.feasible === false,
    failed: failed || (amount !== null && optimiser.failure !== null),
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;

import type { ResolvedPlan } from '#models/plan/resolved';
import type { SimulationResult } from '#models/simulation/result';
import { useDocument } from '../../document/document-store';
import { pageSimulator } from '../../results/simulator';
import { createSimulator } from '../../simulation/client';

/** The example plan and what its simulation has said so far. */
export interface SampleRun {
  resolved: ResolvedPlan;
  result: SimulationResult;
  stage: 'coarse' | 'full';
}

/** On its way as soon as this is evaluated; whoever awaits it hears of a failure. */
const example = import('../../../examples/regional-hospital.boardcase.json?resolved');
example.catch(() => {});

/**
 * Simulates the example plan; the listener hears the first look and then the full result.
 * @returns a function that stops it.
 */
export function runSample(listener: (run: SampleRun) => void, onError: (message: string) => void): () => void {
  let stop = () => {};
  let stopped = false;
  const start = async () => {
    const { default: resolved } = await example;
    if (stopped) return;
    // The page's simulator is the open plan's: where one is open the example takes another.
    const isOpen = () => useDocument.getState().history !== null;
    const beside = isOpen();
    const simulator = beside ? createSimulator() : pageSimulator();
    stop = () => {
      if (beside) simulator.dispose();
      else if (!isOpen()) simulator.cancel();
    };
    simulator.run(
      resolved,
      { seed: resolved.simulation.seed, years: resolved.simulation.years },
      (result, stage) => listener({ resolved, result, stage }),
      onError,
    );
  };
  start().catch((error: unknown) => onError(error instanceof Error ? error.message : String(error)));
  return () => {
    stopped = true;
    stop();
  };
}

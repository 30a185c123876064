import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import type { SimulationResult } from '#models/simulation/result';
import { useDocument } from '../../document/document-store';

/** The example plan and what its simulation has said so far. */
export interface SampleRun {
  plan: Plan;
  resolved: ResolvedPlan;
  result: SimulationResult;
  stage: 'coarse' | 'full';
}

/**
 * Reads and simulates the example plan; the listener hears the first look and then the full result.
 * @returns a function that stops it.
 */
export function runSample(listener: (run: SampleRun) => void, onError: (message: string) => void): () => void {
  let stop = () => {};
  let stopped = false;
  const start = async () => {
    const [{ default: example }, { readPlan }, { pageSimulator }, { createSimulator }] = await Promise.all([
      import('../../../examples/regional-hospital.boardcase.json'),
      import('#models/plan/parse'),
      import('../../results/simulator'),
      import('../../simulation/client'),
    ]);
    if (stopped) return;
    const reading = readPlan(example);
    if (!reading.ok) {
      onError(reading.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
      return;
    }
    const { plan, resolved } = reading;
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
      { seed: plan.simulation.seed, years: plan.simulation.years },
      (result, stage) => listener({ plan, resolved, result, stage }),
      onError,
    );
  };
  start().catch((error: unknown) => onError(error instanceof Error ? error.message : String(error)));
  return () => {
    stopped = true;
    stop();
  };
}

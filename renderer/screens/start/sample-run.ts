import type { ResolvedPlan } from '#models/plan/resolved';
import type { SimulationResult } from '#models/simulation/result';
import example from '../../../examples/regional-hospital.boardcase.json?resolved';
import { figuresShown } from '../../results/first-figures';
import { sampleSimulator } from '../../results/simulator';
import { createSimulator, type Simulator } from '../../simulation/client';

/** The example plan and what its simulation has said so far. */
export interface SampleRun {
  resolved: ResolvedPlan;
  result: SimulationResult;
  stage: 'coarse' | 'full';
}

type Hear = (run: SampleRun) => void;

/** The run that begins with the page: what it said last, and who listens now. */
const early = { latest: null as SampleRun | null, failure: '', hear: (() => {}) as Hear, fail: (_: string) => {} };

function simulateWith(simulator: Simulator, hear: Hear, fail: (message: string) => void): void {
  const { seed, years } = example.simulation;
  simulator.run(example, { seed, years }, (result, stage) => hear({ resolved: example, result, stage }), fail);
}

/**
 * Begins the example's simulation on the page's own simulator, before anything is painted: the worker has nothing
 * else to do yet. The open plan's first run takes its place.
 */
export function beginSample(): void {
  const keep = (run: SampleRun) => {
    early.latest = run;
    early.hear(run);
  };
  const fail = (message: string) => {
    early.failure = message;
    early.fail(message);
    figuresShown();
  };
  const simulator = sampleSimulator();
  if (simulator) simulateWith(simulator, keep, fail);
}

/**
 * Tells the listener the example plan's results: the first look, then the full ones. They come from the run that began
 * with the page, or, where an open plan has taken the simulator before that was done, from a run beside it.
 * @returns a function that stops listening.
 */
export function runSample(listener: Hear, onError: (message: string) => void): () => void {
  if (early.latest) listener(early.latest);
  if (early.failure) onError(early.failure);
  if (early.latest?.stage === 'full' || early.failure) return () => {};
  if (sampleSimulator()) {
    early.hear = listener;
    early.fail = onError;
    return () => {
      early.hear = () => {};
      early.fail = () => {};
    };
  }
  const simulator = createSimulator();
  simulateWith(simulator, listener, onError);
  return () => simulator.dispose();
}

import type { SimulationResult } from '#models/finance/result';
import { factsOf } from '#models/language/languages';
import type { ResolvedPlan } from '#models/plan/resolved';
import regionalHospital from '../../examples/regional-hospital.boardcase.json?resolved';
import { figuresShown } from '../results/first-figures';
import { sampleSimulator } from '../results/simulator';
import { createSimulator, type Simulator } from '../simulation/client';
import { languageFor, settingOfPage } from '../text/page-language';

/** The example plan and what its simulation has said so far. */
export interface SampleRun {
  resolved: ResolvedPlan;
  result: SimulationResult;
  stage: 'coarse' | 'full';
}

/** The example of the language in which the page began. */
export const sampleName = factsOf(languageFor(settingOfPage())).example;

const fetched = import.meta.glob<ResolvedPlan>(['./*.boardcase.json', '!./regional-hospital.boardcase.json'], {
  base: '../../examples',
  query: '?resolved',
  import: 'default',
});

/** The English one is part of the page, the others are fetched; whoever awaits it hears of a failure. */
const example: ResolvedPlan | Promise<ResolvedPlan> =
  sampleName === 'regional-hospital' ? regionalHospital : fetched[`./${sampleName}.boardcase.json`]();

type Hear = (run: SampleRun) => void;

/** The run that begins with the page: what it said last, and who listens now. */
const early = { latest: null as SampleRun | null, failure: '', hear: (() => {}) as Hear, fail: (_: string) => {} };

/** Hands the example over: at once where it is there, so that the worker need not wait for this thread. */
function withExample(use: (resolved: ResolvedPlan) => void, fail: (message: string) => void): void {
  if (!(example instanceof Promise)) use(example);
  else example.then(use, (error: unknown) => fail(error instanceof Error ? error.message : String(error)));
}

function simulateWith(simulator: Simulator, resolved: ResolvedPlan, hear: Hear, fail: (message: string) => void): void {
  const { seed, years } = resolved.simulation;
  simulator.run(resolved, { seed, years }, (result, stage) => hear({ resolved, result, stage }), fail);
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
  withExample((resolved) => {
    const simulator = sampleSimulator();
    if (simulator) simulateWith(simulator, resolved, keep, fail);
  }, fail);
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
  withExample((resolved) => simulateWith(simulator, resolved, listener, onError), onError);
  return () => simulator.dispose();
}

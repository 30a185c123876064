import type { SimulationResult } from '#models/finance/result';
import { formulaNotices } from '#models/plan/formula-notices';
import { findNotices } from '#models/plan/notices';
import { formatPath, type PlanProblem, problemsIn, readPath } from '#models/plan/problem';
import { createPlanResolver } from '#models/plan/resolve-again';
import { type PartialResolution, resolvePartly } from '#models/plan/resolve-partly';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { asOnScreen, englishProblems, type ProblemWords } from '#models/plan/text/words';
import { holdsWithheld } from '#models/plan/withheld';
import { tooMuchWork } from '#models/simulation/work-bound';
import { useDocument } from '../document/document-store';
import { currentProblemWords } from '../text/use-text';
import { figuresShown } from './first-figures';
import { noResults, type PlanResult, useResults } from './results-store';
import { haveSameSimulation } from './same-simulation';
import { planSimulator } from './simulator';

/** Versions of the open plan share what an edit left alone. */
const resolve = createPlanResolver();

/** The plan that was given to the simulator last, with the words it has now. */
let simulated: ResolvedPlan | null = null;

/** Works out what is advised on the plan that was followed last. */
let adviseOn = () => ({ advice: noResults.advice });

/** The plan with numbers only, as far as it goes, and what is wrong with it: mostly nothing, which is known sooner. */
function resolveAsFarAs(plan: Plan, words: ProblemWords): PartialResolution {
  const whole = holdsWithheld(plan) ? null : resolve(plan, words);
  if (!whole?.ok) return resolvePartly(plan, words);
  return {
    resolved: whole.resolved,
    mistakes: noResults.mistakes,
    without: noResults.without,
    placeOf: noResults.placeOf,
  };
}

/** What a plan says that can hardly be meant. */
function adviceOn(plan: Plan, { resolved, placeOf }: PartialResolution, words: ProblemWords): PlanProblem[] {
  const ofFigures = resolved ? findNotices(resolved) : [];
  const faults = ofFigures.map((fault) => ({ ...fault, path: formatPath(placeOf(readPath(fault.path))) }));
  return problemsIn(words, [...formulaNotices(plan), ...faults]);
}

/** Resolves and simulates the plan; a newer call takes the place of one that still runs. */
function update(plan: Plan): void {
  const words = asOnScreen(currentProblemWords() ?? englishProblems);
  const resolution = resolveAsFarAs(plan, words);
  adviseOn = () => ({ advice: adviceOn(plan, resolution, words) });
  simulateAsFarAs(resolution, words);
  // What is advised waits for the figures, where there will be some: the first look comes before it.
  if (useResults.getState().stage !== 'working') useResults.setState(adviseOn());
}

function simulateAsFarAs({ resolved, ...wrong }: PartialResolution, words: ProblemWords): void {
  useResults.setState(wrong);
  if (!resolved) {
    forget();
    planSimulator().cancel();
    useResults.setState({ stage: 'failed', failure: null });
    return;
  }
  if (simulated && haveSameSimulation(simulated, resolved)) {
    simulated = resolved;
    useResults.setState(({ stage, latest }) => {
      // While nothing has come of the run, what is shown is of another plan.
      if (stage === 'working' || !latest) return { resolved };
      const again = renamed(latest, resolved);
      return { resolved, latest: again, ...(stage === 'full' ? { settled: again } : {}) };
    });
    return;
  }
  forget();
  const tooMuch = tooMuchWork(resolved, resolved.simulation.years);
  if (tooMuch) {
    planSimulator().cancel();
    const { path, say } = tooMuch;
    const mistake = { path: readPath(path), message: say(words), follows: [], weighs: true };
    useResults.setState({ mistakes: [...wrong.mistakes, mistake], stage: 'failed', failure: null });
    return;
  }
  simulated = resolved;
  useResults.setState({ resolved, failure: null, stage: 'working' });
  planSimulator().run(
    resolved,
    { seed: resolved.simulation.seed, years: resolved.simulation.years },
    hear,
    (message) => {
      forget();
      useResults.setState({ stage: 'failed', failure: message, ...adviseOn() });
      figuresShown();
    },
  );
}

/** The same figures under the names that the plan has now. */
const renamed = ({ result }: PlanResult, plan: ResolvedPlan): PlanResult => ({
  plan,
  result: { ...result, plan: plan.name },
});

function hear(result: SimulationResult, stage: 'coarse' | 'full'): void {
  if (!simulated) return;
  const latest = renamed({ plan: simulated, result }, simulated);
  useResults.setState({ latest, stage, ...(stage === 'full' ? { settled: latest, ...adviseOn() } : {}) });
  figuresShown();
}

/** Wants nothing more of the run there is. */
function forget(): void {
  simulated = null;
}

/** Keeps the results in step with the open document from now on. */
export function followDocument(): void {
  let shown: Plan | null = null;
  const follow = () => {
    const { history } = useDocument.getState();
    const plan = history?.plan ?? null;
    if (plan === shown) return;
    shown = plan;
    // Another document than before: its screens wait rather than show what the last one cost.
    if (!history || history.past.length + history.future.length === 0) {
      forget();
      useResults.setState(noResults);
    }
    // At once: the worker is at it while this thread renders the edit.
    if (plan) update(plan);
    else planSimulator().cancel();
  };
  useDocument.subscribe(follow);
  follow();
}

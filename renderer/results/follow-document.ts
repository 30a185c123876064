import type { SimulationResult } from '#models/finance/result';
import { createPlanResolver } from '#models/plan/resolve-again';
import { type PartialResolution, resolvePartly } from '#models/plan/resolve-partly';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { asOnScreen, englishProblems } from '#models/plan/text/words';
import { holdsWithheld } from '#models/plan/withheld';
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

/** The plan with numbers only, as far as it goes, and what is wrong with it: mostly nothing, which is known sooner. */
function resolveAsFarAs(plan: Plan): PartialResolution {
  const words = asOnScreen(currentProblemWords() ?? englishProblems);
  const whole = holdsWithheld(plan) ? null : resolve(plan, words);
  if (!whole?.ok) return resolvePartly(plan, words);
  return {
    resolved: whole.resolved,
    mistakes: noResults.mistakes,
    without: noResults.without,
    placeOf: noResults.placeOf,
  };
}

/** Resolves and simulates the plan; a newer call takes the place of one that still runs. */
function update(plan: Plan): void {
  const { resolved, ...wrong } = resolveAsFarAs(plan);
  useResults.setState(wrong);
  if (!resolved) {
    forget();
    planSimulator().cancel();
    useResults.setState({ stage: 'failed', failure: null });
    return;
  }
  if (simulated && haveSameSimulation(simulated, resolved)) {
    simulated = resolved;
    useResults.setState(({ stage, latest, settled }) => ({
      resolved,
      // While nothing has come of the run, what is shown is of another plan.
      ...(stage === 'working' ? {} : { latest: latest && renamed(latest, resolved) }),
      ...(stage === 'full' ? { settled: settled && renamed(settled, resolved) } : {}),
    }));
    return;
  }
  forget();
  simulated = resolved;
  useResults.setState({ resolved, failure: null, stage: 'working' });
  planSimulator().run(
    resolved,
    { seed: resolved.simulation.seed, years: resolved.simulation.years },
    hear,
    (message) => {
      forget();
      useResults.setState({ stage: 'failed', failure: message });
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
  useResults.setState({ latest, stage, ...(stage === 'full' ? { settled: latest } : {}) });
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

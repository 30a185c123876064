import type { SimulationResult } from '#models/finance/result';
import { type PlanProblem, problemsIn } from '#models/plan/problem';
import { createPlanResolver } from '#models/plan/resolve-again';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { englishProblems } from '#models/plan/text/words';
import { tooMuchWork } from '#models/simulation/work-bound';
import { useDocument } from '../document/document-store';
import { tellNotices } from '../document/tell-notices';
import { currentProblemWords } from '../text/use-text';
import { figuresShown } from './first-figures';
import { noResults, type PlanResult, useResults } from './results-store';
import { haveSameSimulation } from './same-simulation';
import { planSimulator } from './simulator';

/** Versions of the open plan share what an edit left alone. */
const resolve = createPlanResolver();

/** The plan that was given to the simulator last, with the words it has now. */
let simulated: ResolvedPlan | null = null;

/** Notices that the plan had before its last edit. */
let told = new Set<string>();

/** Tells the notices that an edit brought; those of a plan just opened are told by whoever opens it. */
function tellNew(notices: readonly PlanProblem[], isFirst: boolean): void {
  const fresh = notices.filter(({ path, message }) => !isFirst && !told.has(path + message));
  told = new Set(notices.map(({ path, message }) => path + message));
  tellNotices(fresh);
}

/** Resolves and simulates the plan; a newer call takes the place of one that still runs. */
function update(plan: Plan, isFirst: boolean): void {
  const resolution = resolve(plan, currentProblemWords());
  if (!resolution.ok) {
    forget();
    planSimulator().cancel();
    useResults.setState({ problems: resolution.problems, stage: 'failed', failure: null });
    return;
  }
  const { resolved } = resolution;
  tellNew(resolution.notices, isFirst);
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
  const tooMuch = tooMuchWork(resolved, plan.simulation.years);
  if (tooMuch) {
    planSimulator().cancel();
    useResults.setState({
      problems: problemsIn(currentProblemWords() ?? englishProblems, [tooMuch]),
      stage: 'failed',
      failure: null,
    });
    return;
  }
  simulated = resolved;
  useResults.setState({ resolved, problems: [], failure: null, stage: 'working' });
  planSimulator().run(resolved, { seed: plan.simulation.seed, years: plan.simulation.years }, hear, (message) => {
    forget();
    useResults.setState({ stage: 'failed', failure: message });
    figuresShown();
  });
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
    const isFirst = !history || history.past.length + history.future.length === 0;
    if (isFirst) {
      forget();
      useResults.setState(noResults);
    }
    // At once: the worker is at it while this thread renders the edit.
    if (plan) update(plan, isFirst);
    else planSimulator().cancel();
  };
  useDocument.subscribe(follow);
  follow();
}

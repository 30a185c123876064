import { createPlanResolver } from '#models/plan/resolve-again';
import type { Plan } from '#models/plan/schema';
import { useDocument } from '../document/document-store';
import { figuresShown } from './first-figures';
import { noResults, useResults } from './results-store';
import { planSimulator } from './simulator';

/** Versions of the open plan share what an edit left alone. */
const resolve = createPlanResolver();

/** Resolves and simulates the plan; a newer call takes the place of one that still runs. */
function update(plan: Plan): void {
  const resolution = resolve(plan);
  if (!resolution.ok) {
    planSimulator().cancel();
    useResults.setState({ problems: resolution.problems, stage: 'failed', failure: null });
    return;
  }
  const { resolved } = resolution;
  useResults.setState({ resolved, problems: [], failure: null, stage: 'working' });
  planSimulator().run(
    resolved,
    { seed: plan.simulation.seed, years: plan.simulation.years },
    (result, stage) => {
      useResults.setState({ latest: { plan: resolved, result }, stage });
      figuresShown();
    },
    (message) => {
      useResults.setState({ stage: 'failed', failure: message });
      figuresShown();
    },
  );
}

/** Keeps the results in step with the open document from now on. */
export function followDocument(): void {
  let shown: Plan | null = null;
  let waiting = 0;
  const follow = () => {
    const plan = useDocument.getState().history?.plan ?? null;
    if (plan === shown) return;
    shown = plan;
    window.clearTimeout(waiting);
    // The edit itself is painted first; of several edits at once only the last counts.
    if (plan) waiting = window.setTimeout(() => update(plan), 0);
    else {
      planSimulator().cancel();
      useResults.setState(noResults);
    }
  };
  useDocument.subscribe(follow);
  follow();
}

import type { PlanProblem } from '#models/plan/problem';
import type { Plan } from '#models/plan/schema';
import { currentProblemWords, currentText } from '../text/use-text';

/** Problems that are told at once. */
const mostTold = 4;

/** Reading and writing plan files needs the schema, which the start screen's first paint does not wait for. */
const planFiles = async () => {
  const [{ openPlan }, { serializePlan }] = await Promise.all([
    import('#models/plan/parse'),
    import('#models/plan/serialize'),
  ]);
  return { openPlan, serializePlan };
};

/** Problems as lines of a message: the first few, and how many more. */
function problemLines(problems: readonly PlanProblem[]): string[] {
  const details = problems.slice(0, mostTold).map(({ path, message }) => `${path}: ${message}`);
  const more = problems.length - details.length;
  return more > 0 ? [...details, currentText().document.problemsMore(more)] : details;
}

/** The plan in the text of a file, with the mistakes it has, or why it is no plan. */
export async function planFrom(text: string): Promise<{ ok: true; plan: Plan } | { ok: false; details: string[] }> {
  const { openPlan } = await planFiles();
  const reading = openPlan(text, currentProblemWords());
  if (reading.ok) return { ok: true, plan: reading.plan };
  return { ok: false, details: problemLines(reading.problems) };
}

/** The text of the plan's file: also of one with mistakes, which opens again with them. */
export async function textOf(plan: Plan): Promise<string> {
  const { serializePlan } = await planFiles();
  return serializePlan(plan);
}

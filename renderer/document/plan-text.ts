import type { PlanProblem } from '#models/plan/problem';
import type { Plan } from '#models/plan/schema';
import { currentProblemWords, currentText } from '../text/use-text';

/** Problems that are told at once. */
const mostTold = 4;

/** Reading and writing plan files needs the schema, which the start screen's first paint does not wait for. */
const planFiles = async () => {
  const [{ parsePlan }, { serializePlan }] = await Promise.all([
    import('#models/plan/parse'),
    import('#models/plan/serialize'),
  ]);
  return { parsePlan, serializePlan };
};

/** Problems as lines of a message: the first few, and how many more. */
export function problemLines(problems: readonly PlanProblem[]): string[] {
  const details = problems.slice(0, mostTold).map(({ path, message }) => `${path}: ${message}`);
  const more = problems.length - details.length;
  return more > 0 ? [...details, currentText().document.problemsMore(more)] : details;
}

/** The plan in the text of a file with what it can hardly mean, or what is wrong with it. */
export async function planFrom(
  text: string,
): Promise<{ ok: true; plan: Plan; notices: PlanProblem[] } | { ok: false; details: string[] }> {
  const { parsePlan } = await planFiles();
  const reading = parsePlan(text, currentProblemWords());
  if (reading.ok) return { ok: true, plan: reading.plan, notices: reading.notices };
  return { ok: false, details: problemLines(reading.problems) };
}

/**
 * The text of the plan's file. A plan in the middle of being edited can be one that no file may hold, such as one whose
 * formulas go in a circle: its file could not be opened again, so there is no text then but what is wrong.
 */
export async function textOf(plan: Plan): Promise<{ ok: true; text: string } | { ok: false; details: string[] }> {
  const { serializePlan } = await planFiles();
  const text = serializePlan(plan);
  const again = await planFrom(text);
  return again.ok ? { ok: true, text } : again;
}

import type { PlanPath } from '#models/plan/problem';
import type { Plan } from '#models/plan/schema';
import { valueAt } from '#models/plan/value-at';
import { withheldFields } from '#models/plan/withheld';
import type { Catalogue } from '../../text/en';

/** Stands between the steps of a place. */
const between = ' › ';

type Named = Record<string, unknown>;

/** What an entry of a list is called: by its name, by what it is about, by an id that the file gives, or by its place. */
function entryWords(plan: Plan, path: PlanPath, { problems: words }: Catalogue): string {
  const entry = valueAt(plan, path);
  const [list, index] = path.slice(-2);
  const byPlace = words.unnamed(words.fields[list] ?? words.rooms[list] ?? String(list), String(Number(index) + 1));
  if (typeof entry !== 'object' || entry === null) return typeof entry === 'string' && entry ? entry : byPlace;
  const { name, id, scenario, control } = entry as Named;
  if (typeof name === 'string' && name !== '') return name;
  if (list === 'effects') return plan.scenarios.find((one) => one.id === scenario)?.name || String(scenario || byPlace);
  if (list === 'controls' && control) return plan.controls.find((one) => one.id === control)?.name || String(control);
  const isOwn = typeof id === 'string' && !withheldFields(entry as Named).some(([key]) => key === 'id');
  return isOwn ? id : byPlace;
}

function fieldWords(room: string | number, key: string, { problems: words, budget }: Catalogue): string {
  if (key === 'id') return words.id;
  const ofBudget = room === 'budget' || room === 'organization' ? budget[key as keyof typeof budget] : undefined;
  return typeof ofBudget === 'string' ? ofBudget : (words.fields[key] ?? key);
}

/** A place of the plan step by step as people call it: `Threats`, `Ransomware`, `How often`. */
function stepsOf(path: PlanPath, plan: Plan, text: Catalogue): string[] {
  const { problems: words } = text;
  const [room, ...rest] = path;
  const first = words.rooms[room] ?? words.plan;
  const steps = words.rooms[room] || room === 'plan' ? [] : [fieldWords('', String(room), text)];
  rest.forEach((key, i) => {
    // The list is said by its entry.
    const isList = typeof key === 'string' && typeof rest[i + 1] === 'number';
    if (typeof key === 'number') steps.push(entryWords(plan, path.slice(0, i + 2), text));
    else if (!isList) steps.push(fieldWords(room, key, text));
  });
  return [first, ...steps];
}

/** A place of the plan as people call it: `Threats › Ransomware › How often`. */
export const placeWords = (path: PlanPath, plan: Plan, text: Catalogue): string =>
  stepsOf(path, plan, text).join(between);

/** The same within a sentence that names several: without the room where there is more to say. */
export function partWords(path: PlanPath, plan: Plan, text: Catalogue): string {
  const [room, ...steps] = stepsOf(path, plan, text);
  return steps.length > 0 ? steps.join(between) : room;
}

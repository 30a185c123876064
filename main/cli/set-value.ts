import { inputError } from './input-error';

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Key of a path's word in an object or list; in a list an index or the id of an entry. Undefined where there is none. */
function keyIn(holder: Holder, word: string): string | number | undefined {
  if (!Array.isArray(holder)) return Object.hasOwn(holder, word) ? word : undefined;
  if (/^\d+$/.test(word)) return Number(word) < holder.length ? Number(word) : undefined;
  const index = holder.findIndex((item) => isHolder(item) && !Array.isArray(item) && item.id === word);
  return index < 0 ? undefined : index;
}

function namesIn(holder: Holder): string {
  const names = Array.isArray(holder)
    ? holder.map((item, i) =>
        isHolder(item) && !Array.isArray(item) && typeof item.id === 'string' ? item.id : String(i),
      )
    : Object.keys(holder);
  return names.length === 0
    ? 'there is nothing here'
    : `use one of ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
}

/** JSON where the text is JSON, a formula where it begins with `=`, else text as it stands. */
function readValue(text: string): unknown {
  if (text.startsWith('=')) return { formula: text.slice(1).trim() };
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Sets one field of a plan in place.
 * @param assignment `path=value`; the path as in `organization.employees`, `scenarios.ransomware.frequency`,
 * `controls[0].costs.annual`. Throws an InputError where there is no such field.
 */
export function setValue(plan: Record<string, unknown>, assignment: string): void {
  const [, path = '', text] = /^([^=]+)=([\s\S]*)$/.exec(assignment) ?? [];
  if (text === undefined)
    throw inputError(
      '--set',
      `must be path=value, as in organization.employees=500 (got ${JSON.stringify(assignment)})`,
    );
  const words = path
    .trim()
    .split(/[.[\]]+/)
    .filter((word) => word !== '');
  let holder: unknown = plan;
  for (const [depth, word] of words.entries()) {
    const key = isHolder(holder) ? keyIn(holder, word) : undefined;
    if (!isHolder(holder) || key === undefined) {
      const hint = isHolder(holder) ? namesIn(holder) : 'what stands before it is a single value';
      throw inputError('--set', `${path.trim()}: the plan has no ${JSON.stringify(word)} here; ${hint}`);
    }
    const fields = holder as Record<string | number, unknown>;
    if (depth === words.length - 1) fields[key] = readValue(text);
    else holder = fields[key];
  }
}

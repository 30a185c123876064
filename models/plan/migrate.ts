import { fromVersion1 } from './from-version-1';
import { describeValue, type Fault, wholePlan } from './problem';
import { planFormat, planVersion } from './schema';
import type { Saying } from './text/words';
import { holdsWithheld, withheldKey } from './withheld';

type Fields = Record<string, unknown>;

/** How a plan of each older version becomes one of the next, by the older version's number. */
const migrations: Record<number, (plan: Fields) => Fields> = { 1: fromVersion1 };

export type Migration = { ok: true; plan: Fields } | { ok: false; fault: Fault };

const refused = (path: string, say: Saying): Migration => ({ ok: false, fault: { path, say } });

/** Brings what a file holds to the newest version of the plan file. Refuses what is no plan, and newer versions. */
export function migratePlan(value: unknown): Migration {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(wholePlan, (words) => words.problems.notAnObject(planFormat, describeValue(value, words)));
  let plan = value as Fields;
  if (plan.format !== planFormat)
    return refused('format', (words) => words.problems.otherFormat(planFormat, describeValue(plan.format, words)));
  const { version } = plan;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('version', (words) => words.problems.badVersion(planVersion, describeValue(version, words)));
  if (version > planVersion) return refused('version', ({ problems }) => problems.newerVersion(version, planVersion));
  if (holdsWithheld(plan)) return refused(wholePlan, ({ problems }) => problems.ownKey(JSON.stringify(withheldKey)));
  for (let step = version; step < planVersion; step++) plan = migrations[step](plan);
  return { ok: true, plan };
}

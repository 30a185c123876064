import { describeValue, type PlanProblem, wholePlan } from './problem';
import { planFormat, planVersion } from './schema';

type Fields = Record<string, unknown>;

/** How a plan of each older version becomes one of the next; the first version has none. */
const migrations: Record<number, (plan: Fields) => Fields> = {};

export type Migration = { ok: true; plan: Fields } | { ok: false; problems: PlanProblem[] };

const fault = (path: string, message: string): Migration => ({ ok: false, problems: [{ path, message }] });

/** Brings what a file holds to the newest version of the plan file. Refuses what is no plan, and newer versions. */
export function migratePlan(value: unknown): Migration {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault(wholePlan, `must be an object { "format": "${planFormat}", … } (got ${describeValue(value)})`);
  let plan = value as Fields;
  if (plan.format !== planFormat)
    return fault('format', `is not a Boardcase plan: it must be "${planFormat}" (got ${describeValue(plan.format)})`);
  const { version } = plan;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fault('version', `must be a whole number from 1 to ${planVersion} (got ${describeValue(version)})`);
  if (version > planVersion)
    return fault(
      'version',
      `this plan was made by a newer Boardcase (version ${version}); this one reads up to version ${planVersion}`,
    );
  for (let step = version; step < planVersion; step++) plan = migrations[step](plan);
  return { ok: true, plan };
}

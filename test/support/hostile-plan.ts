import type { Plan } from '#models/plan/schema';

/** Keys of a plan whose values are words of the user. */
const words = new Set(
  'name description note source pushback preparedBy preparedFor meetingDate decision heading text'.split(' '),
);

/** Texts of a plan that its user typed, at any depth, each replaced by what `write` makes of it. */
function rewritten(value: unknown, write: (text: string, key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key,
      typeof below === 'string' && words.has(key) ? write(below, key) : rewritten(below, write),
    ]),
  );
}

const numbered = 'of';

/**
 * The plan with a text in every field that holds words, one field told from another by a number, so that each can be
 * found again; figures get a source and a remark, and the report words of its own.
 */
export function withTextEverywhere(plan: Plan, text: string): Plan {
  let count = 0;
  const field = (length: number) => {
    const mark = ` ${numbered} ${++count}`;
    return `${[...text]
      .slice(0, length)
      .join('')
      .slice(0, length - mark.length)}${mark}`;
  };
  const sections = Object.fromEntries(
    ['decision', 'stake', 'options', 'assumptions'].map((id) => [
      id,
      { include: true, heading: 'a heading', text: 'a text' },
    ]),
  );
  const full = {
    ...plan,
    report: {
      ...plan.report,
      cover: true,
      preparedBy: 'x',
      preparedFor: 'x',
      meetingDate: 'x',
      decision: 'x',
      sections: { ...sections, ...plan.report.sections },
    },
    budget: { ...plan.budget, note: 'x', source: 'x' },
    organization: { ...plan.organization, note: 'x', source: 'x' },
    scenarios: plan.scenarios.map((one) => ({ ...one, description: 'x', source: 'x', note: 'x' })),
    controls: plan.controls.map((one) => ({ ...one, description: 'x', source: 'x', note: 'x', pushback: 'x' })),
    records: plan.records.map((one) => ({ ...one, source: 'x', note: 'x' })),
  };
  return rewritten(full, (_, key) => field(key === 'meetingDate' ? 40 : 190)) as Plan;
}

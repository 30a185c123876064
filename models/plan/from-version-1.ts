import { naturalEnd } from './natural-end';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `plan` with what `change` makes of the object at `key`, made where there is none; as it is where something else
 * stands there, which the schema will refuse.
 */
function changed(plan: Fields, key: string, change: (held: Fields) => Fields): Fields {
  const held = plan[key] === undefined ? {} : plan[key];
  return isFields(held) ? { ...plan, [key]: change(held) } : plan;
}

/** `plan` with what `change` makes of each object in the list at `key`. */
function eachOf(plan: Fields, key: string, change: (entry: Fields) => Fields): Fields {
  const list = plan[key];
  if (!Array.isArray(list)) return plan;
  return { ...plan, [key]: list.map((entry: unknown) => (isFields(entry) ? change(entry) : entry)) };
}

/** A penalty whose severity was not said was the greatest that the rule allows. */
const withSeverity = (loss: Fields): Fields => (loss.basis === 'penalty' ? { severity: 1, ...loss } : loss);

/** People were those of the type with most records of an incident: all types are of the same people, the largest's. */
function ofSamePeople(plan: Fields): Fields {
  const { records } = plan;
  if (!Array.isArray(records)) return plan;
  const types = records.filter(isFields).filter(({ id }) => typeof id === 'string');
  const size = ({ count }: Fields) => (typeof count === 'number' ? count : 0);
  const largest = types.reduce((most, type) => (size(type) > size(most) ? type : most), types[0]);
  return eachOf(plan, 'records', (type) =>
    typeof type.id === 'string' && type.id !== largest.id ? { peopleOf: largest.id, ...type } : type,
  );
}

/**
 * `value` with every interval, and every median with a percentile, of a quantity that ends by its nature named the
 * lognormal that it was.
 */
function cutLognormals(value: unknown, path: readonly (string | number)[], basis?: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => cutLognormals(entry, [...path, index]));
  if (!isFields(value)) return value;
  const isTwoQuantiles = value.kind === 'interval' || value.kind === 'quantiles';
  if (isTwoQuantiles && Number.isFinite(naturalEnd(path, typeof basis === 'string' ? basis : undefined)))
    return { shape: 'lognormal', ...value };
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, cutLognormals(entry, [...path, key], value.basis)]),
  );
}

const paidInArrears = (costs: Fields): Fields => ({ timing: 'arrears', ...costs });

/**
 * A plan of version 1 as one of version 2. What version 1 took for granted is written out, so that the plan keeps its
 * model: frequencies are drawn anew each year, every cost is paid and every loss falls at the end of its year, what is
 * given by two quantiles is lognormal, shares too, all types of record are of the same people, and a penalty without
 * severity is the greatest.
 */
export function fromVersion1(plan: Fields): Fields {
  const frequencies = changed(plan, 'simulation', (simulation) => ({ unknownFrequencies: 'perYear', ...simulation }));
  const controls = eachOf(frequencies, 'controls', (control) => changed(control, 'costs', paidInArrears));
  const all = isFields(controls.insurance) ? changed(controls, 'insurance', paidInArrears) : controls;
  const timed = changed(all, 'budget', (budget) => ({ lossTiming: 'yearEnd', ...budget }));
  const people = ofSamePeople(timed);
  const severe = eachOf(people, 'scenarios', (scenario) => eachOf(scenario, 'losses', withSeverity));
  const shaped = ['scenarios', 'controls'].filter((key) => key in severe);
  return {
    ...severe,
    ...Object.fromEntries(shaped.map((key) => [key, cutLognormals(severe[key], [key])])),
    version: 2,
  };
}

import file from '../data/breach-list.json';

/** Who reported. */
type BreachKind = 'provider' | 'businessAssociate' | 'healthPlan' | 'clearingHouse' | 'unknown';
/** What happened; a report may name several. */
type BreachType = 'hacking' | 'unauthorizedAccess' | 'theft' | 'loss' | 'improperDisposal' | 'other' | 'unknown';
/** Where the records were; a report may name several. */
type BreachPlace =
  | 'networkServer'
  | 'email'
  | 'paper'
  | 'laptop'
  | 'medicalRecordSystem'
  | 'desktop'
  | 'portableDevice'
  | 'other';

/** Which reports to look at; what is absent does not restrict. Lists mean "any of these". */
export interface BreachFilter {
  kinds?: readonly BreachKind[];
  types?: readonly BreachType[];
  places?: readonly BreachPlace[];
  /** Whether a business associate was involved. */
  businessAssociate?: boolean;
  /** First and last year of submission, inclusive. */
  years?: readonly [number, number];
}

/** The list holds breaches of at least this many people: the point of left truncation. */
export const reportingThreshold = 500;

const bits = (names: readonly string[], wanted: readonly string[] | undefined) =>
  wanted ? wanted.reduce((sum, name) => sum | (1 << names.indexOf(name)), 0) : ~0;

/**
 * Individuals affected, ascending, in every listed breach that passes the filter. Source: the public list of breaches
 * of 500 or more people that the US Secretary of Health publishes (work of the US government, public domain).
 */
export function breachSizes(filter: BreachFilter): Float64Array {
  const kinds = bits(file.kinds, filter.kinds);
  const types = bits(file.types, filter.types);
  const places = bits(file.places, filter.places);
  const [from, to] = filter.years ?? [0, 9999];
  const sizes: number[] = [];
  for (const [year, kind, associate, type, place, ...individuals] of file.groups) {
    const passes =
      year >= from &&
      year <= to &&
      kinds & (1 << kind) &&
      types & type &&
      places & place &&
      (filter.businessAssociate === undefined || filter.businessAssociate === (associate === 1));
    if (passes) for (const size of individuals) sizes.push(size);
  }
  return Float64Array.from(sizes).sort();
}

import { lossForms } from '../../loss-form';

/** To two figures. */
const roundly = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(2)) : value);
const number = (value: unknown) =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 15 }) : String(value);
const least = { least: 'at least', most: 'at most' } as const;

/** What is found wrong in a plan file and what would be right; each sentence follows the path of the value. */
export const problems = {
  /** A value as it is named in a message. */
  values: {
    nothing: 'nothing',
    emptyList: 'an empty list',
    list: (length: number) => `a list of ${length}`,
    text: (quoted: string) => `the text ${quoted}`,
    emptyObject: 'an empty object',
    object: (keys: string) => `an object with ${keys}`,
  },
  /** Kinds of value, by the schema's name for them. */
  kinds: {
    string: 'text in quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ … ]',
    object: 'an object { … }',
    record: 'an object { … }',
  } as Record<string, string>,

  // The file as a whole.
  tooDeep: (levels: number) => `is nested deeper than ${levels} levels`,
  tooLong: (characters: number) => `is longer than ${number(characters)} characters; that is no plan file`,
  tooManyEntries: (entries: number) => `has a list or an object with more than ${number(entries)} entries; no plan has`,
  tooManyParts: (parts: number) => `has more than ${number(parts)} entries in all; no plan has`,
  emptyFile: 'the file is empty; a plan starts with { "format": "boardcase-plan", … }',
  notJson: (line: number, column: number, reason: string) => `is not JSON: line ${line}, column ${column}: ${reason}`,
  notAnObject: (format: string, got: string) => `must be an object { "format": "${format}", … } (got ${got})`,
  otherFormat: (format: string, got: string) => `is not a Boardcase plan: it must be "${format}" (got ${got})`,
  badVersion: (newest: number, got: string) =>
    `must be a whole number${newest === 1 ? ', at present 1' : ` from 1 to ${newest}`} (got ${got})`,
  newerVersion: (version: number, newest: number) =>
    `this plan was made by a newer Boardcase (version ${version}); this one reads up to version ${newest}`,
  ownKey: (key: string) => `uses the name ${key}, which Boardcase keeps for itself; take it out`,
  moreProblems: (count: number) => `has ${count} more problems`,

  // One value against the schema.
  missing: (expected: string) => `is missing; it must be ${expected}`,
  missingChoice: (choices: string) => `is missing; it must be one of ${choices}`,
  missingValue: (sentence: string) => `is missing; it ${sentence}`,
  notFinite: 'must be a finite number',
  otherKind: (expected: string, got: string) => `must be ${expected} (got ${got})`,
  wrongValue: (sentence: string, got: string) => `${sentence} (got ${got})`,
  notAChoice: (choices: string, got: string) => `must be one of ${choices} (got ${got})`,
  unknownKind: (choices: string) => `must be one of ${choices}`,
  emptyText: 'must not be empty',
  characters: (side: 'least' | 'most', limit: unknown, has: number) =>
    `must have ${least[side]} ${number(limit)} characters (has ${has})`,
  entries: (side: 'least' | 'most', limit: unknown, has: number) =>
    `must have ${least[side]} ${number(limit)} ${limit === 1 ? 'entry' : 'entries'} (has ${has})`,
  bound: (side: 'least' | 'most', limit: unknown, got: unknown) =>
    `must be ${least[side]} ${number(limit)} (got ${number(got)})`,
  openBound: (side: 'least' | 'most', limit: unknown, got: unknown) =>
    `must be ${side === 'least' ? 'more' : 'less'} than ${number(limit)} (got ${number(got)})`,
  unexpected: 'is not what is expected here',
  amount: 'must be a number or a formula { "formula": "…" }',
  estimate:
    'must be a number, a formula { "formula": "…" } or an estimate such as { "kind": "range", "low": 1, "likely": 2, "high": 5 }',
  frequency: 'must be a number of events a year, a formula, an estimate, or { "annualProbability": 0.1 }',
  probability:
    'must be a probability from 0 to 1, a formula, an estimate, or { "logistic": { "at": 30000, "slope": 1.2, "mean": 0.3 } }',
  noRecordsToRiseWith:
    'rises with the records that an incident exposes, and this scenario exposes none; give recordsExposed, or a probability',
  magnitude: 'must be a share, a formula, an estimate, or an object from form of loss to one of these',
  lossForm: `is no form of loss; use one of ${lossForms.join(', ')}`,
  country: 'must be two capital letters of ISO 3166-1, such as US or DE',
  currency: 'must be three capital letters of ISO 4217, such as USD or EUR',
  locale: 'must be a language tag such as en-US or de-DE',
  colour: 'must be a color such as #1f5f8b',
  heavyPicture:
    'must be a picture that any program can draw: at most 20,000 shapes in an SVG, counted as often as they are drawn, or 40 million dots in a PNG; take a simpler one',
  picture: 'must be an SVG or PNG picture as a data URI (data:image/png;base64,…)',
  noRule: 'is missing; a loss of basis "penalty" names the rule it follows',
  noSeverity:
    'is missing; a loss of basis "penalty" says where between the least and the greatest amount it falls, from 0 to 1',
  shareOrCount: (got: 'neither' | 'both') => `needs either share or count (got ${got})`,
  shareOfNothing: 'must name the record types that the share is of',
  notInOrder: (names: readonly string[], values: readonly number[]) =>
    `needs ${names.join(' ≤ ')} (got ${values.join(', ')})`,
  tooWide: ([low, high]: readonly [string, string], times: number, values: readonly number[]) =>
    `${high} must be at most ${number(times)} times ${low} (got ${values.join(', ')})`,
  onePercentile: (got: 'neither' | 'both') => `needs p50 and exactly one of p90 and p95 (got ${got})`,
  lowerNotBelowUpper: (lower: number, upper: number) => `needs lower < upper (got ${lower}, ${upper})`,
  formulaValue: (sentence: string) => `its value ${sentence}`,

  // How parts refer to each other.
  taken: (id: string, by: string) => `${id} is taken by ${by}; each needs its own`,
  nameOfAll: 'must not be "*", which stands for all scenarios',
  unknownId: (what: 'scenario' | 'control' | 'proposal' | 'recordType', id: string, known: readonly string[]) => {
    const name = what === 'recordType' ? 'record type' : what;
    return `${id} is no ${name} of this plan; ${known.length === 0 ? 'it has none' : `use one of ${known.join(', ')}`}`;
  },
  peopleOfItself: 'must name another type; leave it out where these records are of people of their own',
  peopleOfNext: (id: string, next: string) =>
    `names ${id}, whose people are those of ${next}; name ${next} here as well`,
  unknownRule: (rules: readonly string[], got: string) => `must be one of ${rules.join(', ')} (got ${got})`,
  attractiveness: (factor: string, most: number) =>
    `multiplies frequencies by ${factor}; raise it until that is ${most} at most`,
  driverShare: (got: number) => `must be a share from 0 to 1 where response is "relativeRisk" (got ${got})`,
  driverNeutral: 'must be more than 0 where response is "elasticity" (got 0)',
  driverFactor: (factor: string, most: number) =>
    `multiplies by up to ${factor}; a driver may multiply by ${most} at most`,
  nothingLeft: (prevented: number) =>
    `together with prevents says that ${Math.floor(1000 * prevented) / 10} % of the incidents are prevented there already; at most 99 % can be, as nothing else would be known of how often it happens without. Lower one of them`,
  effectTwice: (id: string) => `${id} has an effect above; put both into one`,
  excludesItself: 'a control cannot exclude itself',
  requiredAndExcluded: (id: string) => `${id} is required and excluded at once; take it out of one list`,
  circle: (way: readonly string[]) =>
    `goes round in a circle: ${way.join(' → ')}; one of them must not require the next`,
  twiceInProposal: (id: string) => `${id} is in this proposal twice; take one out`,
  requirementMissing: (id: string, required: string) => `${id} requires ${required}, which this proposal lacks; add it`,
  excludeEachOther: (id: string, other: string) => `${id} and ${other} exclude each other; take one out`,
  startsAfterHorizon: (id: string, year: number, horizon: number) =>
    `${id} starts in year ${year}, after the ${horizon} ${horizon === 1 ? 'year' : 'years'} that the plan looks ahead, so it does and costs nothing; start it by year ${horizon} or look further ahead`,
  startsBeforeRequired: (id: string, year: number, required: string, later: number) =>
    `${id} starts in year ${year} but requires ${required}, which starts in year ${later}; until then it costs money and does nothing`,
  idle: (id: string, required: string) =>
    `${id} is in place but requires ${required}, which is not; it does nothing until that is`,
  noRecordsExposed: (basis: 'record' | 'person', namesTypes: boolean) =>
    `is "${basis}", but the scenario ${namesTypes ? 'exposes types of which no records are held' : 'exposes no records (recordsExposed)'}, so this loss counts for nothing; say how many it exposes or take another basis`,
  growth: (rate: number) =>
    `${number(rate)} means ${number(100 * rate)} % a year; for ${number(rate)} % write ${number(rate / 100)}`,
  tooMuchWork: (incidents: number, most: number, years: number) =>
    `would be about ${number(roundly(incidents))} incidents to simulate, more than ${number(most)}; lower the frequencies or their growth${years >= 100 ? `, or simulate at most ${number(years)} years` : ''}`,
  probabilityOutOfReach: (p: number, variance: number, most: number) =>
    `${number(p)} would take more than ${number(most)} events a year where the common cause has the variance ${number(variance)}, and counts as that many; lower one of the two`,
  meanBeyond: (share: number, others: number) =>
    `has ${Math.round(100 * share)} % of its mean above the value that is rarely passed${others === 0 ? '' : `, and ${others === 1 ? 'one other estimate' : `${others} others`} more than 10 %`}: the average rests on cases beyond what you stated. If there is a greatest value, say low, likely and high; else mark the estimate as checked`,
  noInsurance: 'is true, but the plan describes no insurance; give its terms or say false',
};

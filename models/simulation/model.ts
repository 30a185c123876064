/**
 * A plan compiled for the kernel: numbers in flat arrays, no names, no objects in the hot loops. Structured-clonable,
 * so that one compiled model serves every worker. Built by compile.ts; read by kernel.ts.
 */

/** Random quantities, by index: min(most, shift + scale·table draw); a constant `shift` where `table` is −1. */
export interface DrawArrays {
  table: Int32Array;
  shift: Float64Array;
  scale: Float64Array;
  most: Float64Array;
}

/** A table of counts from `first` on: cumulative probabilities × 2³², and where to start looking by a word's top byte. */
export interface CountTable {
  first: number;
  guide: Uint16Array;
  cumulative: Float64Array;
}

/** How many incidents a scenario has in one year. */
export type CountModel =
  | { kind: 'none' }
  /** The rate is the same in every year: draw the number in all years of a chunk, and each one's year. */
  | { kind: 'even'; rate: number }
  /** Most years are quiet: skip them geometrically (ln of a quiet year's probability), then draw N given N ≥ 1. */
  | ({ kind: 'sparse'; logQuiet: number } & CountTable)
  /** Draw N in every year. */
  | ({ kind: 'dense' } & CountTable)
  /** Draw the year's rate, then walk along it: for common cause, and for rates too high or too wide for a table. */
  | {
      kind: 'walk';
      frequency: number;
      susceptibility: number;
      factor: number;
      isProbability: boolean;
      commonCause: number;
    }
  /** Walk along the rate that each path has throughout (see PathRates), times this growth. */
  | { kind: 'pathWalk'; growth: number };

/** A rate that is one truth per path: [rate, or that of a probability] × factor × the product of path quantities. */
export interface PathRates {
  /** Path quantities, by index. */
  estimate: number;
  others: Int32Array;
  factor: number;
  isProbability: boolean;
  commonCause: number;
}

/** How a scenario's incidents are counted and fall in path years. */
export interface CountArrays {
  /** By path year; empty where paths are counted as a whole. */
  counts: CountModel[];
  /** Where some year walks along it. */
  rates: PathRates | null;
  /**
   * Incidents of whole paths, whose unknown rate is the same in all years but for growth: given their number each falls
   * in a year of the horizon independently, by the years' shares (cumulative × 2³²).
   */
  whole: { count: CountModel; shares: Float64Array } | null;
}

/** Loss parts of one scenario: [chance] × scale × quantity draw × amount draw × base, at most the cap draw. */
export interface PartArrays {
  form: Uint8Array;
  /** Probability × 2³²; 2³² and more means always. */
  chance: Float64Array;
  /** Where it rises with the exposure instead: ln of the exposure at which the logistic is one half, slope, power; else null. */
  rising: ([logAt: number, slope: number, power: number] | null)[];
  scale: Float64Array;
  quantity: Int32Array;
  amount: Int32Array;
  /** Which of the two shares the incident's factor. */
  shares: ('quantity' | 'amount' | null)[];
  base: Uint8Array;
  cap: Int32Array;
  /** 1 where it is the first part of its form without a yearly limit. */
  first: Uint8Array;
  /** Place among the parts that have a yearly limit; −1 for the others. */
  limited: Int8Array;
  /** Part × path years: the factor on its amounts. */
  price: Float64Array;
}

/** A part that stands apart: its total of a year has a limit, whatever the number of incidents, or no policy covers it. */
export interface YearLimit {
  form: number;
  /** By path year; ∞ where there is no limit. */
  most: Float64Array;
  isCovered: boolean;
}

/** Records exposed by one incident: draw × these factors. */
export interface RecordsModel {
  draw: number;
  /** Whether the draw shares the incident's factor. */
  shares: boolean;
  records: number;
  people: number;
  priceDraws: Int32Array;
  priceCounts: Float64Array;
}

/**
 * Controls that act on one scenario, one line each, ordered so that an overlap group's lines stand together. Forms of
 * loss that every line shrinks alike make one class.
 */
export interface LineArrays {
  count: number;
  /** Path quantities the lines need, each once. */
  quantities: Int32Array;
  /** Per line, the place in `quantities` of its frequency effect and of its reliability; −1 for none (0; always 1). */
  frequency: Int32Array;
  reliability: Int32Array;
  /** Class × lines: the place of the effect on the class's forms; −1 for none. */
  magnitude: Int32Array;
  classes: number;
  /** Class of each form. */
  classOfForm: Uint8Array;
  /** 1 on the last line of each overlap group. */
  groupEnd: Uint8Array;
}

/** Who suffers an incident of a scenario in one path year, and how well protected. */
export interface TargetArrays {
  /** Index into the scenario's stances. */
  stance: Int32Array;
  /** Yearly total the loss is added to. */
  slot: Int32Array;
  strategy: Int32Array;
  /** 1 where the loss belongs to the strategy's steady year. */
  steady: Uint8Array;
}

/** One factor that parts of an incident share: a draw's normal score is common × factor + own × a number of its own. */
export interface SharedFactor {
  common: number;
  own: number;
  /** The draw of a standard normal number. */
  normal: number;
}

export interface ScenarioModel extends CountArrays {
  /** Stream name: hash of the scenario's id. */
  stream: number;
  parts: PartArrays;
  /** Forms that some part without a yearly limit has. */
  formsUsed: Uint8Array;
  yearLimits: YearLimit[];
  records: RecordsModel | null;
  /** Quantities of the path that all amounts are multiplied by, caps apart. */
  dearer: Int32Array;
  /** Null where the parts are independent. */
  shared: SharedFactor | null;
  lines: LineArrays;
  /** Distinct vectors of coverage over the lines: stance × lines. The baseline's is stance 0. */
  coverage: Float64Array;
  /** By path year. The baseline comes first. */
  targets: TargetArrays[];
}

/** Insurance by strategy; `basis` 0 none, 1 annual, 2 per event. */
interface InsuranceArrays {
  basis: Uint8Array;
  retention: number;
  limit: number;
  coinsurance: number;
}

export interface SimulationModel {
  /** Path years simulated: the horizon, or 1 where no later year has a use. */
  years: number;
  strategies: number;
  /** How many of them, which come first, are held against each other path by path; of the others means alone are asked. */
  compared: number;
  /** The strategy whose steady year each has: of those compared their own. */
  steadyOf: Int32Array;
  /** Columns of yearly totals. */
  slots: number;
  /** Slot of each strategy's path year, which others may share: strategy × years + year. */
  pathSlot: Int32Array;
  /** Slot of each strategy's steady year. */
  steadySlot: Int32Array;
  /** Of the strategies that share a slot the first. */
  owner: Int32Array;
  /** Discount factor by path year. */
  discount: Float64Array;
  /** Shape of the Gamma multiplier that all scenarios share in a year (mean 1); 0 where there is none. */
  commonCauseShape: number;
  insurance: InsuranceArrays;
  hasRecords: boolean;
  /** Most parts that stand apart in a scenario. */
  yearLimits: number;
  tables: Float64Array;
  draws: DrawArrays;
  /** Quantities drawn once per path: their draw and the hash of their name. */
  pathDraw: Int32Array;
  pathName: Int32Array;
  scenarios: ScenarioModel[];
}

/** Where a published figure was read. */
interface FigureSource {
  title: string;
  publisher: string;
  url: string;
}

type Standing = 'firstHand' | 'secondHand';

/**
 * One published figure with its citation. It is a single `value`, or any of `low`, `likely` and `high`, or named
 * `points` (percentiles, years, sub-groups), or a `statement` where the finding is not a number.
 * Shares and probabilities are 0..1; money is in the currency that `unit` names, in prices of `year`.
 */
export interface ReferenceFigure {
  id: string;
  metric: string;
  value?: number;
  low?: number;
  likely?: number;
  high?: number;
  points?: Readonly<Record<string, number>>;
  statement?: string;
  unit: string;
  /** The year the figure is about; its source may be of a later one. */
  year: number;
  /** The source does not print its year: `year` is our assumption. */
  yearAssumed?: true;
  geography: string;
  industry: string;
  source: FigureSource;
  /** Where else the same number was read, independently of `source`. */
  secondSource?: FigureSource;
  /**
   * `firstHand`: the publisher measured, set or charges the figure itself, and its own text was read, at its address or
   * in a full copy. `secondHand`: read in another's words or transcription, or printed without saying where it is from.
   */
  standing: Standing;
  /** A vendor's claim about its own kind of product. */
  vendorClaim?: true;
  caveat?: string;
}

/**
 * Whether a source reads as an id of the reference data and not as a quotation, without the data: capital letters, a
 * hyphen, and no space.
 */
export const isFigureId = (source: string): boolean => /^[A-Z]+\d*-\S+$/.test(source);

/** A data file: figures name their source by its position, so that a source is written once. */
export interface FigureFile {
  sources: FigureSource[];
  figures: (Omit<ReferenceFigure, 'source' | 'secondSource'> & { source: number; secondSource?: number })[];
}

/** The figures of a data file by id, each with its source. */
export const readFigures = (file: FigureFile): ReadonlyMap<string, ReferenceFigure> =>
  new Map(
    file.figures.map(({ secondSource, ...figure }) => [
      figure.id,
      {
        ...figure,
        source: file.sources[figure.source],
        ...(secondSource !== undefined && { secondSource: file.sources[secondSource] }),
      },
    ]),
  );

/** The figure of that id; throws where the data has none, which only a mistake in the program can cause. */
export function requireFigure(figures: ReadonlyMap<string, ReferenceFigure>, id: string): ReferenceFigure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`The reference data has no figure "${id}".`);
  return figure;
}

/** Lower and upper end of what the figure says: its bounds, or its value twice; null where it has named points only. */
export function figureBounds(figure: ReferenceFigure): { low: number; high: number } | null {
  const known = [figure.low, figure.likely, figure.value, figure.high].filter((x) => x !== undefined);
  return known.length ? { low: Math.min(...known), high: Math.max(...known) } : null;
}

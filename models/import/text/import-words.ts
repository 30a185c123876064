/** Words of tables by what they mean, in lower case; a list may be empty. */
export interface ImportWords {
  /** Headings of columns: of a name by the list it stands in. */
  headings: Record<
    | 'source'
    | 'note'
    | 'annual'
    | 'amount'
    | 'budgetLine'
    | 'recordType'
    | 'count'
    | 'price'
    | 'priceLow'
    | 'priceHigh'
    | 'control'
    | 'description'
    | 'oneTime'
    | 'fte'
    | 'friction'
    | 'coverage'
    | 'existing'
    | 'mustHave'
    | 'pushback',
    readonly string[]
  >;
  /** Words that may follow a number. */
  units: Record<'records' | 'fte' | 'minutes', readonly string[]>;
  /** What cells say; a row of a total begins with a word for it. */
  cells: Record<'yes' | 'no' | 'total', readonly string[]>;
  /** What headings say of amounts: how much they are multiplied by, and for how long they are. */
  amounts: {
    thousands: readonly string[];
    millions: readonly string[];
    monthly: readonly string[];
    /** After a stroke: "€ / month". */
    month: readonly string[];
    percent: readonly string[];
    /** Also as a part of longer words, as German builds them. */
    percentWithin: readonly string[];
  };
}

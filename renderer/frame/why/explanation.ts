import type { Plan } from '#models/plan/schema';
import type { InputPath, UncertainInput } from '#models/plan/uncertain-inputs';
import type { ReportContext } from '#models/report/context';
import type { Catalogue } from '../../text/en';

/** As things stand, or with the chosen proposal's controls. */
export type Side = 'now' | 'plan';

/** An estimate of the plan, as a report names it. */
export type NamedInput = Omit<UncertainInput, 'estimate' | 'distribution' | 'low' | 'high'>;

/** What can be explained: a headline figure, and on the way down what it is made of. */
export type WhyStep =
  | { kind: 'figure'; id: string }
  | { kind: 'avoided' }
  | { kind: 'threat' | 'frequency'; threat: string; side: Side }
  | { kind: 'part'; threat: string; side: Side; part: number }
  | { kind: 'drivers'; threat: string; on: 'frequency' | 'magnitude' }
  | { kind: 'population'; threat: string }
  | { kind: 'controls'; threat: string; which: 'existing' | 'proposed' }
  | { kind: 'cost'; control: string }
  | { kind: 'input'; input: NamedInput };

/** A line of an explanation; with `to` it opens to how it comes about itself. */
export interface WhyLine {
  label: string;
  value: string;
  to?: WhyStep;
}

export interface Explanation {
  title: string;
  /** What it comes to; none where the figure of the bar stands above it. */
  value?: string;
  sentence: string;
  formula?: string;
  /** What the figure is made of. */
  lines: WhyLine[];
  /** What the lines add up to, or multiply to. */
  total?: WhyLine;
  /** What goes with it. */
  facts?: WhyLine[];
  /** How well it is known, in a sentence. */
  check?: string;
  /** A figure of the plan: where it stands there. */
  at?: InputPath;
}

/** What explanations are made from. */
export interface WhyContext extends ReportContext {
  /** The open plan as it stands in the file, which may be ahead of the result. */
  written: Plan;
  say: Catalogue;
}

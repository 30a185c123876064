import type { ResolvedEstimate } from '#models/plan/resolved';
import type { Catalogue } from '../text/en';
import { type EstimateShape, shapeIfSound } from './estimate-shape';

/** An estimate in a few words: its 90 % range, or its one number with the unit; and why it has none. */
export function summaryOf(
  estimate: ResolvedEstimate | null,
  show: (value: number) => string,
  text: Catalogue,
  suffix?: string,
): { summary: string; isUncertain: boolean } {
  return summaryOfShape(estimate === null ? null : shapeIfSound(estimate), show, text, suffix);
}

/** The same of an estimate whose shape is known already. */
export function summaryOfShape(
  shape: EstimateShape | null,
  show: (value: number) => string,
  { fields }: Catalogue,
  suffix?: string,
): { summary: string; isUncertain: boolean } {
  if (shape === null) return { summary: fields.formulaFails, isUncertain: false };
  if (shape.high > shape.low) {
    return { summary: fields.estimate.range90Text(show(shape.low), show(shape.high)), isUncertain: true };
  }
  return { summary: `${show(shape.mean)}${suffix ? ` ${suffix}` : ''}`, isUncertain: false };
}

import { useState } from 'react';
import type { Amount, Estimate } from '#models/plan/estimate';
import { type Citation, changedFigure } from '#models/plan/provenance';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { isTrial } from '../document/document-store';
import { useFormatter, usePlan } from '../document/use-plan';
import { useText } from '../text/use-text';
import { asKind, type EstimateKind, shortened, type WrittenEstimate, writtenOut } from './estimate-kinds';
import { estimateProblem } from './estimate-problem';
import { shapeIfSound } from './estimate-shape';
import { resolveEstimate } from './resolve-estimate';
import { showQuantity } from './show-quantity';

/**
 * The estimate that is being edited and how it changes. One that contradicts itself (a low above its high) is held back
 * from the plan, with what is wrong with it, until another change puts it right. `within` is what is said of the object
 * that it stands in.
 */
export function useHeldEstimate(
  value: Estimate,
  { kind, max, end }: Pick<QuantityRules, 'kind' | 'max'> & { end?: number },
  within: Citation | undefined,
  onCommit: (value: Estimate) => void,
) {
  const text = useText();
  const plan = usePlan();
  const format = useFormatter();
  const [held, setHeld] = useState<WrittenEstimate | null>(null);
  const estimate = held ?? writtenOut(value);
  const resolved = resolveEstimate(estimate, plan);
  const show = showQuantity(kind, format);
  const problem = resolved === null ? null : estimateProblem(resolved, show, text);
  const shape = resolved === null || problem ? null : shapeIfSound(resolved, end);

  const change = (next: WrittenEstimate) => {
    const numbers = resolveEstimate(next, plan);
    const wrong = numbers === null || estimateProblem(numbers, show, text) !== null;
    // While it is being typed the editor stays as it is.
    if (!isTrial()) setHeld(wrong ? next : null);
    if (!wrong) onCommit(shortened(next));
  };
  const setPart = (name: string, part: Amount) =>
    change(changedFigure(estimate, { ...estimate, [name]: part } as WrittenEstimate, within));
  const setKind = (next: EstimateKind) => shape && change(asKind(estimate, next, shape, max));
  return { estimate, problem, shape, show, change, setPart, setKind };
}

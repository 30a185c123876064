import { useRef } from 'react';
import type { Estimate } from '#models/plan/estimate';
import { useDocument } from '../document/document-store';
import { readSettledPlan } from '../results/SettledResults';
import { partsOfEstimate, writtenOut } from './estimate-kinds';
import { type EstimateShape, shapeIfSound } from './estimate-shape';
import { resolveEstimate } from './resolve-estimate';

/** Shape of an estimate of the open plan, worked out anew only when its numbers change; null where it has none. */
export function useEstimateShape(estimate: Estimate, end?: number): EstimateShape | null {
  // Only formulas have another value when something else in the plan changes.
  const hasFormula = partsOfEstimate(writtenOut(estimate)).some(({ value }) => typeof value === 'object');
  const plan = hasFormula ? readSettledPlan() : useDocument.getState().history?.plan;
  if (!plan) throw new Error('No plan is open.');
  const resolved = resolveEstimate(estimate, plan);
  const key = JSON.stringify([resolved, end]);
  const known = useRef<{ key: string; shape: EstimateShape | null } | null>(null);
  if (known.current?.key !== key)
    known.current = { key, shape: resolved === null ? null : shapeIfSound(resolved, end) };
  return known.current.shape;
}

import { useRef } from 'react';
import type { Estimate } from '#models/plan/estimate';
import { usePlan } from '../document/use-plan';
import { type EstimateShape, estimateShape } from './estimate-shape';
import { resolveEstimate } from './resolve-estimate';

/** Shape of an estimate of the open plan, worked out anew only when its numbers change; null where it has none. */
export function useEstimateShape(estimate: Estimate): EstimateShape | null {
  const plan = usePlan();
  const resolved = resolveEstimate(estimate, plan);
  const key = JSON.stringify(resolved);
  const known = useRef<{ key: string; shape: EstimateShape | null } | null>(null);
  if (known.current?.key !== key) known.current = { key, shape: resolved === null ? null : estimateShape(resolved) };
  return known.current.shape;
}

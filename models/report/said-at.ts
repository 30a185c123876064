import type { InputPath } from '#models/plan/uncertain-inputs';
import type { Estimate } from '../plan/estimate';
import { isCited, type Provenance, provenanceOf } from '../plan/provenance';

/** What is said of the figure at a path, else of the nearest object around it of which anything is said. */
export function saidAt(plan: unknown, path: InputPath): Provenance {
  let said: Provenance = {};
  let value = plan;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    const own = provenanceOf(value as Estimate);
    if (isCited(own) || own.replaced !== undefined || own.checked) said = own;
  }
  return said;
}

import { actingInputs, type InputPath, type UncertainInput, uncertainInputs } from '#models/plan/uncertain-inputs';
import type { Provenance } from '../plan/provenance';
import { referenceById } from '../reference/lookup';
import type { ReportContext } from './context';
import { saidAt } from './said-at';

/**
 * What a figure rests on: `own`: the user's, who stands by it or has put it in another's place, without naming a source;
 * `quoted`: a source in the user's words, such as an offer or their own log; `firstHand`, `secondHand`: published, read at
 * its publisher or quoted elsewhere; `assumed`: nothing is named.
 */
export const evidenceStatuses = ['own', 'quoted', 'firstHand', 'secondHand', 'assumed'] as const;
export type EvidenceStatus = (typeof evidenceStatuses)[number];

/** A figure's status, and all that is said of where it comes from. */
export interface Evidence {
  status: EvidenceStatus;
  said: Provenance;
}

/** The status that follows from what is said of a figure. */
export function evidenceStatus({ source, checked, replaced }: Provenance): EvidenceStatus {
  if (source === undefined) return replaced !== undefined || checked ? 'own' : 'assumed';
  const figure = referenceById(source);
  if (!figure) return 'quoted';
  return figure.standing;
}

/** The evidence of the figure at a path of the plan as it stands in the file. */
export function evidenceAt(plan: unknown, path: InputPath): Evidence {
  const said = saidAt(plan, path);
  return { status: evidenceStatus(said), said };
}

/** An uncertain figure that can move the result, with its evidence. */
export type EvidencedInput = UncertainInput & Evidence;

/** Every uncertain figure that can move the result of the chosen proposal, or of doing nothing, with its evidence. */
export function evidencedInputs({ plan, written, chosen }: ReportContext): EvidencedInput[] {
  const inputs = chosen ? actingInputs(plan, chosen.proposal) : uncertainInputs(plan);
  return inputs.map((input) => ({ ...input, ...evidenceAt(written, input.path) }));
}

/** How many figures have each status. */
export function countByStatus(figures: readonly Evidence[]): Record<EvidenceStatus, number> {
  const counts = { own: 0, quoted: 0, firstHand: 0, secondHand: 0, assumed: 0 };
  for (const { status } of figures) counts[status]++;
  return counts;
}

import type { Language } from '#models/language/languages';
import { distributionWithin, meanOf } from '#models/probability/distribution';
import type { ResolvedControl, ResolvedPlan } from '../plan/resolved';
import { finalCoverage } from './effects';
import { type Safeguard, safeguardsIn } from './safeguards';

export type SafeguardState = 'covered' | 'partly' | 'open';

/** One safeguard, now and with each proposal fully rolled out. */
export interface SafeguardRow extends Safeguard {
  now: SafeguardState;
  /** Existing controls that serve it. */
  servedBy: string[];
  proposals: { id: string; state: SafeguardState; servedBy: string[] }[];
}

/** Share in place, on average, from which a safeguard counts as covered. */
const COVERED = 0.8;

/** Whether a reference on a control (`PR.AA-05`, `164.312(a)(2)(iv)`) lies within a safeguard. */
function within(reference: string, { id }: Safeguard): boolean {
  const written = reference.replaceAll(/[\s§]/g, '').replace(/^45CFR/i, '');
  if (!written.toUpperCase().startsWith(id.toUpperCase())) return false;
  // The next character must not continue a word or number: `PR.AT` is not within `PR.A`.
  return !/^[A-Za-z0-9]/.test(written.slice(id.length));
}

/**
 * Which safeguards of NIST CSF 2.0 and the HIPAA Security Rule the controls serve: covered where one of them is in place
 * by 80 % or more (final coverage × mean reliability), partly below that, open where none serves it. This says that work
 * is under way in a field (named in `language`), not that the organisation complies: controls may serve a safeguard without meeting it.
 */
export function complianceView(plan: ResolvedPlan, language: Language = 'en'): SafeguardRow[] {
  const inPlace = (control: ResolvedControl) =>
    finalCoverage(control) * meanOf(distributionWithin(control.reliability, 1));
  return safeguardsIn(language).map((safeguard) => {
    const serving = plan.controls.filter(({ frameworks }) =>
      frameworks[safeguard.framework].some((reference) => within(reference, safeguard)),
    );
    const judge = (controls: ResolvedControl[]): SafeguardState => {
      const most = Math.max(0, ...controls.map(inPlace));
      return most >= COVERED ? 'covered' : most > 0 ? 'partly' : 'open';
    };
    const existing = serving.filter((control) => control.existing);
    return {
      ...safeguard,
      now: judge(existing),
      servedBy: existing.map(({ id }) => id),
      proposals: plan.proposals.map((proposal) => {
        const chosen = new Set(proposal.controls.map(({ control }) => control));
        const working = serving.filter((control) => control.existing || chosen.has(control.id));
        return { id: proposal.id, state: judge(working), servedBy: working.map(({ id }) => id) };
      }),
    };
  });
}

/**
 * Frameworks to hold the plan against: NIST CSF 2.0 for all; the HIPAA Security Rule where it binds, which is health
 * care, and insurers that handle its data, in the United States.
 */
export function bindingFrameworks({ organization }: ResolvedPlan): Safeguard['framework'][] {
  const { industry, country } = organization;
  return country === 'US' && (industry === 'healthcare' || industry === 'insurance') ? ['csf', 'hipaa'] : ['csf'];
}

/** How many safeguards of a framework are in each state, now and with each proposal. */
export function complianceCounts(
  rows: readonly SafeguardRow[],
  framework: Safeguard['framework'],
): { id: string | null; covered: number; partly: number; open: number }[] {
  const own = rows.filter((row) => row.framework === framework);
  const count = (id: string | null, states: SafeguardState[]) => ({
    id,
    covered: states.filter((state) => state === 'covered').length,
    partly: states.filter((state) => state === 'partly').length,
    open: states.filter((state) => state === 'open').length,
  });
  const proposals = rows[0]?.proposals.map(({ id }) => id) ?? [];
  return [
    count(
      null,
      own.map(({ now }) => now),
    ),
    ...proposals.map((id, index) =>
      count(
        id,
        own.map((row) => row.proposals[index].state),
      ),
    ),
  ];
}

import type { Industry } from '#models/plan/organization';
import { incidentProbability } from '#models/reference/plausibility';
import { type Provenance, rounded } from './estimates';

/** What the threat library needs to know of an organisation to size its scenarios. */
export interface ThreatSetting {
  industry: Industry;
  /** Currency units a year (the library's amounts are US dollars). */
  annualRevenue: number;
  /** Ids of the record types about people (patients, customers, staff) and of payment cards; empty where none are held. */
  people: string[];
  cards: string[];
}

/** Revenue at which the library's fixed amounts stand as written. */
const REFERENCE_REVENUE = 400e6;

/** How often incidents strike an organisation of this size, against one of $100 m to $1 bn revenue (= 1). */
export const incidence = ({ annualRevenue }: ThreatSetting) =>
  incidentProbability(annualRevenue).likely / incidentProbability(REFERENCE_REVENUE).likely;

/**
 * Factor by which fixed amounts of an incident grow with size: the square root of revenue, as insured incidents do
 * (NetDiligence 2025: means of $142 k, $374 k, $2.0 m and $5.1 m over four revenue bands); at least 0.15, at most 8.
 */
export const sizeFactor = ({ annualRevenue }: ThreatSetting) =>
  Math.min(8, Math.max(0.15, Math.sqrt(annualRevenue / REFERENCE_REVENUE)));

/** A loss event frequency given for $100 m to $1 bn revenue, as an interval scaled to the organisation's size. */
export function frequency(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = incidence(setting);
  const scaled =
    factor === 1 ? '' : ` Scaled by ${factor.toFixed(2)} to this revenue (Cyentia IRIS 2025, yearly rates by revenue).`;
  return {
    kind: 'interval' as const,
    low: rounded(low * factor),
    high: rounded(high * factor),
    ...provenance,
    note: `${provenance.note ?? ''}${scaled}`.trim(),
  };
}

/** An amount per incident given for $400 m revenue, as an interval scaled to the organisation's size. */
export function sized(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = sizeFactor(setting);
  const scaled =
    Math.abs(factor - 1) < 0.02
      ? ''
      : ` Scaled by ${factor.toFixed(2)}, the square root of revenue against $400 m (incident costs by revenue, NetDiligence 2025).`;
  return {
    kind: 'interval' as const,
    low: rounded(low * factor),
    high: rounded(high * factor),
    ...provenance,
    note: `${provenance.note ?? ''}${scaled}`.trim(),
  };
}

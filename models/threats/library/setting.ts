import type { Industry } from '#models/plan/organization';
import {
  incidentLossOfIndustry,
  incidentProbability,
  incidentProbabilityOfIndustry,
} from '#models/reference/plausibility';
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

/**
 * Published yearly probability of a significant incident for this revenue and industry: the study gives one rate by
 * revenue and one by industry, of which this is the geometric mean.
 */
const publishedRate = (annualRevenue: number, industry: Industry) =>
  Math.sqrt(incidentProbability(annualRevenue).likely * incidentProbabilityOfIndustry(industry).likely);

/** How often incidents strike this organisation, against health care of $100 m to $1 bn revenue (= 1). */
const incidence = ({ annualRevenue, industry }: ThreatSetting) =>
  publishedRate(annualRevenue, industry) / publishedRate(REFERENCE_REVENUE, 'healthcare');

/**
 * Factor on the fixed amounts of an incident, against health care of $400 m revenue (= 1), at least 0.15 and at most 8:
 * the square root of revenue, as insured incidents grow (NetDiligence 2025: means of $142 k, $374 k, $2.0 m and $5.1 m
 * over four revenue bands), times the square root of the industry's published median loss over health care's, halfway
 * to it on a log scale since those medians rest on few incidents.
 */
const sizeFactor = ({ annualRevenue, industry }: ThreatSetting) => {
  const size = Math.sqrt(annualRevenue / REFERENCE_REVENUE);
  const sector = Math.sqrt(incidentLossOfIndustry(industry).median / incidentLossOfIndustry('healthcare').median);
  return Math.min(8, Math.max(0.15, size * sector));
};

/** A loss event frequency given for health care of $100 m to $1 bn revenue, as an interval scaled to the organisation's size. */
export function frequency(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = incidence(setting);
  const scaled =
    Math.abs(factor - 1) < 0.02
      ? ''
      : ` Scaled by ${factor.toFixed(2)} to this revenue and industry (Cyentia IRIS 2024, yearly rates by revenue and by industry).`;
  return {
    kind: 'interval' as const,
    low: rounded(low * factor),
    high: rounded(high * factor),
    ...provenance,
    note: `${provenance.note ?? ''}${scaled}`.trim(),
  };
}

/** An amount per incident given for health care of $400 m revenue, as an interval scaled to the organisation's size. */
export function sized(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = sizeFactor(setting);
  const scaled =
    Math.abs(factor - 1) < 0.02
      ? ''
      : ` Scaled by ${factor.toFixed(2)} for revenue (its square root against $400 m, as insured incidents grow: NetDiligence 2025) and industry (median losses, Cyentia IRIS 2024).`;
  return {
    kind: 'interval' as const,
    low: rounded(low * factor),
    high: rounded(high * factor),
    ...provenance,
    note: `${provenance.note ?? ''}${scaled}`.trim(),
  };
}

import { filled, joined } from '#models/library/text/text';
import type { Industry } from '#models/plan/organization';
import {
  incidentLossOfIndustry,
  incidentProbability,
  incidentProbabilityOfIndustry,
} from '#models/reference/plausibility';
import { type Provenance, range, rounded } from './estimates';

/** What the threat library needs to know of an organisation to size its scenarios. */
export interface ThreatSetting {
  industry: Industry;
  /** Per year, in the plan's currency. */
  annualRevenue: number;
  /** Units of the plan's currency for a US dollar, in which the library's amounts are written. */
  perDollar: number;
  /** Whether the law of the European Union on personal data applies, else that of the United States. */
  isEuropean: boolean;
  /** ISO 3166-1 alpha-2, where that law is the country's own version of it. */
  country?: string;
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
const incidence = ({ annualRevenue, perDollar, industry }: ThreatSetting) =>
  publishedRate(annualRevenue / perDollar, industry) / publishedRate(REFERENCE_REVENUE, 'healthcare');

/**
 * Factor on the fixed amounts of an incident, against health care of $400 m revenue (= 1), at least 0.15 and at most 8:
 * the square root of revenue, as insured incidents grow (NetDiligence 2025: means of $142 k, $374 k, $2.0 m and $5.1 m
 * over four revenue bands), times the square root of the industry's published median loss over health care's, halfway
 * to it on a log scale since those medians rest on few incidents.
 */
const sizeFactor = ({ annualRevenue, perDollar, industry }: ThreatSetting) => {
  const size = Math.sqrt(annualRevenue / perDollar / REFERENCE_REVENUE);
  const sector = Math.sqrt(incidentLossOfIndustry(industry).median / incidentLossOfIndustry('healthcare').median);
  return Math.min(8, Math.max(0.15, size * sector));
};

/** A loss event frequency given for health care of $100 m to $1 bn revenue, as an interval scaled to the organisation's size. */
export function frequency(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = incidence(setting);
  const scaled = filled(
    'Scaled by {} to this revenue and industry (Cyentia IRIS 2024, yearly rates by revenue and by industry).',
    factor.toFixed(2),
  );
  return {
    kind: 'interval' as const,
    low: rounded(low * factor),
    high: rounded(high * factor),
    ...provenance,
    note: joined(provenance.note, Math.abs(factor - 1) < 0.02 ? undefined : scaled),
  };
}

/** An amount of US dollars in the plan's currency; where that is another one, to two significant digits. */
export const inPlanCurrency = ({ perDollar }: ThreatSetting, amount: number) =>
  perDollar === 1 ? amount : rounded(amount * perDollar);

/** A PERT estimate given in US dollars, in the plan's currency. */
export const dollars = (
  setting: ThreatSetting,
  low: number,
  likely: number,
  high: number,
  provenance: Provenance,
): ReturnType<typeof range> =>
  range(inPlanCurrency(setting, low), inPlanCurrency(setting, likely), inPlanCurrency(setting, high), provenance);

/**
 * An amount per incident given in US dollars for health care of $400 m revenue, as an interval in the plan's currency
 * scaled to the organisation's size.
 */
export function sized(setting: ThreatSetting, low: number, high: number, provenance: Provenance) {
  const factor = sizeFactor(setting);
  const scaled = filled(
    'Scaled by {} for revenue (its square root against $400 m, as insured incidents grow: NetDiligence 2025) and industry (median losses, Cyentia IRIS 2024).',
    factor.toFixed(2),
  );
  return {
    kind: 'interval' as const,
    low: rounded(low * factor * setting.perDollar),
    high: rounded(high * factor * setting.perDollar),
    ...provenance,
    note: joined(provenance.note, Math.abs(factor - 1) < 0.02 ? undefined : scaled),
  };
}

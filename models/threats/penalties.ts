import type { PenaltyRuleId } from '#models/plan/penalty-rule-ids';
import type { ResolvedPlan } from '#models/plan/resolved';
import { requireFigure } from '../reference/figure';
import { regulationFigures } from '../reference/regulation-figures';

/** One rule of law or enforcement practice that a loss part of basis `penalty` can name. */
export interface PenaltyRule {
  id: PenaltyRuleId;
  jurisdiction: 'US' | 'EU' | 'GB';
  /** Currency of `low` and `cap`. */
  currency: 'USD' | 'EUR' | 'GBP';
  /** Least penalty where one is imposed. */
  low: number;
  /** Most that is allowed: this sum, or the share of worldwide yearly revenue where that is higher. */
  cap: number;
  shareOfRevenue?: number;
  /** The cap is on all penalties of a calendar year; elsewhere it is on each infringement. */
  perYear: boolean;
  /** The amounts rise with prices, by law or in practice; elsewhere they are sums of money in the law's text. */
  risesWithPrices: boolean;
  /** Figures the amounts come from, the dated one first. */
  sourceIds: readonly string[];
}

/** A fixed sum that does not rise with prices, and a share of revenue, which does; the higher counts. */
export interface FixedSums {
  sum: number;
  ofRevenue: number;
}

/** What a penalty rule allows for one plan, in the plan's currency. */
export interface PenaltyBounds {
  low: number;
  high: number;
  /** What the law allows at most; a penalty is never above it. */
  cap: number;
  /** The cap is on all penalties of a calendar year. */
  perYear: boolean;
  /** Where the law names fixed sums: the greatest of them, and what its share of revenue comes to; else null. */
  fixed: FixedSums | null;
  /** Year of the rule's amounts. */
  year: number;
  sourceIds: readonly string[];
}

const figure = (id: string) => requireFigure(regulationFigures, id);
const point = (id: string, name: string) => figure(id).points![name];

/**
 * A HIPAA tier (45 CFR 160.404): from the least amount per violation to the calendar-year cap for violations of one
 * identical provision, since violations are counted by person and day and so soon reach it. A loss part is one
 * provision: several provisions are several parts, each with the cap of the calendar year.
 */
const hipaa = (tier: 1 | 2 | 3 | 4, limits: 'enforcement discretion 2019' | 'statutory'): PenaltyRule => ({
  id: `hipaa-tier-${tier}${limits === 'statutory' ? '-statutory' : ''}`,
  jurisdiction: 'US',
  currency: 'USD',
  low: figure(`E-hipaa26-t${tier}`).low!,
  cap: point(`E-hipaa26-cap-t${tier}`, limits),
  perYear: true,
  risesWithPrices: true,
  sourceIds: [`E-hipaa26-t${tier}`, `E-hipaa26-cap-t${tier}`, ...(limits === 'statutory' ? [] : ['E-ed2019'])],
});

/** Up to a fixed sum or a share of worldwide revenue, whichever is higher. */
const sumOrShare = (id: PenaltyRuleId, jurisdiction: 'EU' | 'GB', sourceId: string): PenaltyRule => {
  const currency = jurisdiction === 'EU' ? 'EUR' : 'GBP';
  return {
    id,
    jurisdiction,
    currency,
    low: 0,
    cap: point(sourceId, currency.toLowerCase()),
    shareOfRevenue: point(sourceId, 'share of turnover'),
    perYear: false,
    risesWithPrices: false,
    sourceIds: [sourceId],
  };
};

/** Every penalty rule a plan can name. */
export const penaltyRules: readonly PenaltyRule[] = [
  ...([1, 2, 3, 4] as const).map((tier) => hipaa(tier, 'enforcement discretion 2019')),
  ...([1, 2, 3, 4] as const).map((tier) => hipaa(tier, 'statutory')),
  {
    // Practice, not law: what OCR's resolution agreements came to. A settlement covers several provisions and years.
    id: 'ocr-settlement',
    jurisdiction: 'US',
    currency: 'USD',
    low: figure('E-ocr25-range').low!,
    cap: figure('E-ocr25-range').high!,
    perYear: false,
    risesWithPrices: true,
    sourceIds: ['E-ocr25-range'],
  },
  sumOrShare('gdpr', 'EU', 'E-gdpr-cap'),
  sumOrShare('gdpr-security', 'EU', 'E-gdpr-cap4'),
  sumOrShare('nis2-essential', 'EU', 'E-nis2-cap'),
  sumOrShare('nis2-important', 'EU', 'E-nis2-cap7'),
  sumOrShare('uk-gdpr', 'GB', 'E-ukgdpr-cap'),
  sumOrShare('uk-gdpr-security', 'GB', 'E-ukgdpr-cap4'),
  {
    id: 'uk-nis',
    jurisdiction: 'GB',
    currency: 'GBP',
    low: 0,
    cap: figure('E-uk-nis').value!,
    perYear: false,
    risesWithPrices: false,
    sourceIds: ['E-uk-nis'],
  },
];

const ruleById = new Map<string, PenaltyRule>(penaltyRules.map((rule) => [rule.id, rule]));

/**
 * Bounds of a penalty under the named rule, in the plan's currency: amount = min(cap, low + severity × (high − low)).
 * Amounts are never converted: in a plan of another currency than the rule's only a share of revenue applies, and a
 * rule without one gives null, as does an unknown rule (`penaltyGaps` says which and why).
 */
export function penaltyBounds(rule: string, plan: ResolvedPlan): PenaltyBounds | null {
  const found = ruleById.get(rule);
  if (!found) return null;
  const { low, cap, currency, shareOfRevenue = 0, perYear, risesWithPrices, sourceIds } = found;
  const inCurrency = plan.currency === currency;
  const sums: FixedSums = { sum: inCurrency ? cap : 0, ofRevenue: shareOfRevenue * plan.organization.annualRevenue };
  const most = Math.max(sums.sum, sums.ofRevenue);
  if (!(most > 0)) return null;
  return {
    low: inCurrency ? Math.min(low, most) : 0,
    high: most,
    cap: most,
    perYear,
    fixed: risesWithPrices ? null : sums,
    year: figure(sourceIds[0]).year,
    sourceIds,
  };
}

import type { ResolvedPlan } from '#models/plan/resolved';
import { requireFigure } from '../reference/figure';
import { regulationFigures } from '../reference/regulation-figures';

/** What a penalty rule allows for one plan, in the rule's own currency. Amounts are never converted. */
export interface PenaltyBounds {
  /** Least penalty where one is imposed. */
  low: number;
  /** Greatest penalty. */
  high: number;
  /** What the law allows at most; a penalty is never above it. */
  cap: number;
  currency: string;
  /** Year of the amounts. */
  year: number;
  sourceIds: readonly string[];
}

type Amounts = Omit<PenaltyBounds, 'year' | 'sourceIds'>;

/** One rule of law or enforcement practice that a loss part of basis `penalty` can name. */
export interface PenaltyRule {
  id: string;
  /** Currency of the rule's fixed amounts. */
  currency: string;
  jurisdiction: 'US' | 'EU' | 'GB';
  /** Figures the amounts come from, the dated one first. */
  sourceIds: readonly string[];
  /** Amounts for a worldwide yearly revenue; `inCurrency`: the plan counts in the rule's currency. */
  amounts: (revenue: number, inCurrency: boolean) => Amounts | null;
}

const figure = (id: string) => requireFigure(regulationFigures, id);
const point = (id: string, name: string) => figure(id).points![name];

/**
 * A HIPAA tier (45 CFR 160.404): from the least amount per violation to the calendar-year cap for violations of one
 * identical provision, since violations are counted by person and day and so soon reach it. A loss part is one
 * provision in one calendar year: several provisions are several parts.
 */
const hipaa = (tier: 1 | 2 | 3 | 4, limits: 'enforcement discretion 2019' | 'statutory'): PenaltyRule => {
  const violation = `E-hipaa26-t${tier}`;
  const yearly = `E-hipaa26-cap-t${tier}`;
  const cap = point(yearly, limits);
  return {
    id: `hipaa-tier-${tier}${limits === 'statutory' ? '-statutory' : ''}`,
    currency: 'USD',
    jurisdiction: 'US',
    sourceIds: [violation, yearly, ...(limits === 'statutory' ? [] : ['E-ed2019'])],
    amounts: (_, inCurrency) =>
      inCurrency ? { low: Math.min(figure(violation).low!, cap), high: cap, cap, currency: 'USD' } : null,
  };
};

/**
 * Up to a fixed sum or a share of worldwide revenue, whichever is higher. Where the plan counts in another currency
 * only the share applies: the fixed sum is not converted.
 */
const sumOrShare = (id: string, jurisdiction: 'EU' | 'GB', sourceId: string): PenaltyRule => {
  const currency = jurisdiction === 'EU' ? 'EUR' : 'GBP';
  return {
    id,
    currency,
    jurisdiction,
    sourceIds: [sourceId],
    amounts: (revenue, inCurrency) => {
      const share = point(sourceId, 'share of turnover') * revenue;
      const cap = inCurrency ? Math.max(point(sourceId, currency.toLowerCase()), share) : share;
      return cap > 0 ? { low: 0, high: cap, cap, currency } : null;
    },
  };
};

/** Between the bounds of a figure; its upper bound is also the cap. */
const published = (id: string, jurisdiction: 'US' | 'GB', currency: string, sourceId: string): PenaltyRule => ({
  id,
  currency,
  jurisdiction,
  sourceIds: [sourceId],
  amounts: (_, inCurrency) => {
    const { low = 0, high, value } = figure(sourceId);
    const cap = high ?? value!;
    return inCurrency ? { low, high: cap, cap, currency } : null;
  },
});

/** Every penalty rule a plan can name. */
export const penaltyRules: readonly PenaltyRule[] = [
  ...([1, 2, 3, 4] as const).map((tier) => hipaa(tier, 'enforcement discretion 2019')),
  ...([1, 2, 3, 4] as const).map((tier) => hipaa(tier, 'statutory')),
  published('ocr-settlement', 'US', 'USD', 'E-ocr25-range'),
  sumOrShare('gdpr', 'EU', 'E-gdpr-cap'),
  sumOrShare('gdpr-security', 'EU', 'E-gdpr-cap4'),
  sumOrShare('nis2-essential', 'EU', 'E-nis2-cap'),
  sumOrShare('nis2-important', 'EU', 'E-nis2-cap7'),
  sumOrShare('uk-gdpr', 'GB', 'E-ukgdpr-cap'),
  sumOrShare('uk-gdpr-security', 'GB', 'E-ukgdpr-cap4'),
  published('uk-nis', 'GB', 'GBP', 'E-uk-nis'),
];

const ruleById = new Map(penaltyRules.map((rule) => [rule.id, rule]));

/**
 * Bounds of a penalty under the named rule for this plan, in the plan's currency: amount = min(cap, low + severity ×
 * (high − low)). Null where there is no such rule, or where its amounts are in another currency than the plan's and
 * no share of revenue stands in for them.
 */
export function penaltyBounds(rule: string, plan: ResolvedPlan): PenaltyBounds | null {
  const found = ruleById.get(rule);
  const amounts = found?.amounts(plan.organization.annualRevenue, plan.currency === found.currency);
  if (!found || !amounts) return null;
  return { ...amounts, currency: plan.currency, year: figure(found.sourceIds[0]).year, sourceIds: found.sourceIds };
}

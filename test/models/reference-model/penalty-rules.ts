import type { ResolvedPlan } from '#models/plan/resolved';

type Rule = [currency: string, least: number, cap: number, ofRevenue: number, limits: 'year' | 'each', rises: boolean];

/** Rules of docs/penalties.md: least amount, fixed cap, share of revenue, what the cap is on, whether prices raise it. */
const rules: Record<string, Rule> = {
  'hipaa-tier-1': ['USD', 145, 36_505.5, 0, 'year', true],
  'hipaa-tier-2': ['USD', 1461, 146_053, 0, 'year', true],
  'hipaa-tier-3': ['USD', 14_602, 365_052, 0, 'year', true],
  'hipaa-tier-4': ['USD', 73_011, 2_190_294, 0, 'year', true],
  'ocr-settlement': ['USD', 25_000, 3_000_000, 0, 'each', true],
  gdpr: ['EUR', 0, 20_000_000, 0.04, 'each', false],
  'gdpr-security': ['EUR', 0, 10_000_000, 0.02, 'each', false],
  'uk-nis': ['GBP', 0, 17_000_000, 0, 'each', false],
};

/** What a rule allows in a plan's currency. */
export interface Bounds {
  least: number;
  most: number;
  perYear: boolean;
  /** The factor on all amounts once prices have risen to `prices` times those of year 1. */
  growth(prices: number): number;
}

/** Null where the rule says nothing in the plan's currency. */
export function boundsOf(rule: string, { currency, organization }: ResolvedPlan): Bounds | null {
  const [own, least, cap, share, limits, rises] = rules[rule];
  const sum = own === currency ? cap : 0;
  const ofRevenue = share * organization.annualRevenue;
  const most = Math.max(sum, ofRevenue);
  if (!(most > 0)) return null;
  return {
    least: own === currency ? Math.min(least, most) : 0,
    most,
    perYear: limits === 'year',
    growth: (prices) => (rises ? prices : Math.max(sum, ofRevenue * prices) / most),
  };
}

import type { ResolvedPlan } from '#models/plan/resolved';

/** The rules of docs/penalties.md: currency, least amount, fixed cap, share of revenue. */
const rules: Record<string, [currency: string, least: number, cap: number, ofRevenue: number]> = {
  'hipaa-tier-1': ['USD', 145, 36_505.5, 0],
  'hipaa-tier-2': ['USD', 1461, 146_053, 0],
  'hipaa-tier-3': ['USD', 14_602, 365_052, 0],
  'hipaa-tier-4': ['USD', 73_011, 2_190_294, 0],
  'ocr-settlement': ['USD', 25_000, 3_000_000, 0],
  gdpr: ['EUR', 0, 20_000_000, 0.04],
  'gdpr-security': ['EUR', 0, 10_000_000, 0.02],
  'uk-nis': ['GBP', 0, 17_000_000, 0],
};

/** Least and greatest penalty in a plan's currency; null where the rule says nothing in it. */
export function boundsOf(
  rule: string,
  { currency, organization }: ResolvedPlan,
): { least: number; most: number } | null {
  const [own, least, cap, share] = rules[rule];
  const isOwn = own === currency;
  const most = Math.max(isOwn ? cap : 0, share * organization.annualRevenue);
  return most > 0 ? { least: isOwn ? Math.min(least, most) : 0, most } : null;
}

import type { ResolvedPlan } from '#models/plan/resolved';
import { economicArea } from '#models/reference/economic-area';
import { type PenaltyRule, penaltyBounds, penaltyRules } from './penalties';

const jurisdictionOf = (country: string): PenaltyRule['jurisdiction'] | null =>
  country === 'US' || country === 'GB' ? country : economicArea.has(country) ? 'EU' : null;

/**
 * Ids of the penalty rules that bind an organisation of the plan's country and industry: HIPAA for health care and
 * health insurers in the United States, GDPR and NIS2 in the European Economic Area, UK GDPR and the NIS Regulations
 * in the United Kingdom. NIS2 classes health care, banks and public bodies as essential, manufacturers as important;
 * its size threshold (50 employees or €10 million) is not checked.
 */
export function applicablePenaltyRules(plan: ResolvedPlan): string[] {
  const { country, industry } = plan.organization;
  const jurisdiction = jurisdictionOf(country);
  const health = industry === 'healthcare' || industry === 'insurance';
  const essential = industry === 'healthcare' || industry === 'finance' || industry === 'public';
  const binds = ({ id }: PenaltyRule) => {
    if (id.startsWith('hipaa') || id === 'ocr-settlement') return health;
    if (id === 'nis2-essential') return essential;
    if (id === 'nis2-important') return industry === 'manufacturing';
    if (id === 'uk-nis') return industry === 'healthcare';
    return true;
  };
  return penaltyRules.filter((rule) => rule.jurisdiction === jurisdiction && binds(rule)).map(({ id }) => id);
}

/** A penalty part that counts for nothing, and why. */
export interface PenaltyGap {
  scenario: string;
  part: string;
  rule: string;
  reason: 'otherCurrency' | 'noRevenue';
  /** Currency of the rule's amounts. */
  currency: PenaltyRule['currency'];
}

/**
 * Penalty parts whose rule yields no amount for this plan: amounts are never converted between currencies, so a rule
 * in dollars says nothing in a plan in euros, and a cap that is only a share of revenue needs a revenue.
 */
export function penaltyGaps(plan: ResolvedPlan): PenaltyGap[] {
  return plan.scenarios.flatMap(({ id: scenario, losses }) =>
    losses.flatMap(({ id: part, basis, rule }): PenaltyGap[] => {
      const known = basis === 'penalty' && penaltyRules.find(({ id }) => id === rule);
      if (!known || penaltyBounds(known.id, plan)) return [];
      const reason = known.shareOfRevenue ? 'noRevenue' : 'otherCurrency';
      return [{ scenario, part, rule: known.id, reason, currency: known.currency }];
    }),
  );
}

/** Rules of law and enforcement practice that a loss part of basis `penalty` can name; their amounts: threats/penalties. */
export const penaltyRuleIds = [
  'hipaa-tier-1',
  'hipaa-tier-2',
  'hipaa-tier-3',
  'hipaa-tier-4',
  'hipaa-tier-1-statutory',
  'hipaa-tier-2-statutory',
  'hipaa-tier-3-statutory',
  'hipaa-tier-4-statutory',
  'ocr-settlement',
  'gdpr',
  'gdpr-security',
  'nis2-essential',
  'nis2-important',
  'uk-gdpr',
  'uk-gdpr-security',
  'uk-nis',
] as const;

export type PenaltyRuleId = (typeof penaltyRuleIds)[number];

/** Whether a plan can name the rule. */
export const isPenaltyRule = (rule: string): rule is PenaltyRuleId => penaltyRuleIds.some((id) => id === rule);

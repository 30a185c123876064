import type { InSentences, Sentence } from '#models/library/text/text';
import type { ThreatId } from '#models/library/threats/index';
import type { Industry } from '#models/plan/organization';
import type { PlanInput } from '#models/plan/schema';

/** The four answers that scale a preset: people employed, money per year in the plan's currency, records about people held. */
export interface PresetAnswers {
  employees: number;
  annualRevenue: number;
  itBudget: number;
  recordsHeld: number;
}

/** Parts of a plan whose texts are not yet in one language. */
export type ProposalInput = InSentences<NonNullable<PlanInput['proposals']>[number]>;
export type OrganizationInput = InSentences<NonNullable<PlanInput['organization']>>;
export type RecordTypeInput = InSentences<NonNullable<PlanInput['records']>[number]>;
export type InsuranceInput = InSentences<NonNullable<PlanInput['insurance']>>;

/** Controls by the year they start in. */
export interface ControlsByStart {
  year1: string[];
  year2: string[];
}

/** A kind of organisation: everything a whole plan needs besides the four answers. */
export interface Preset {
  id: string;
  name: Sentence;
  description: Sentence;
  industry: Industry;
  defaults: PresetAnswers;
  /** What the fourth answer counts, in plain words. */
  recordsQuestion: Sentence;
  /** Share of the IT budget that goes to security, with where it comes from. */
  securityShare: { value: number; source: string; note: Sentence };
  /** Facts other than the answers; formulas scale with them. */
  organization: OrganizationInput;
  /** The first type's count is the fourth answer. */
  records: (recordsHeld: number) => RecordTypeInput[];
  /** Record types about people, and payment cards. */
  people: string[];
  cards?: string[];
  /** Parts of the IT budget that other systems need, as shares of it. */
  commitments: { id: string; name: Sentence; share: number; note: Sentence }[];
  threats: ThreatId[];
  /** Controls in place today. */
  existing: string[];
  /** Controls worth weighing. */
  candidates: string[];
  insurance: InsuranceInput;
  /** What insurers and regulators often ask for: with cover and whatever is recommended, the largest proposal. */
  full: ControlsByStart;
}

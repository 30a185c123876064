import type { LossForm } from '../../../plan/loss-form';

const forms: Record<LossForm, string> = {
  productivity: 'Work and revenue lost',
  response: 'Response and notification',
  replacement: 'Replacement of equipment',
  fines: 'Fines, settlements and lawsuits',
  competitive: 'Competitive advantage lost',
  reputation: 'Patients, customers and trust lost',
};

/** Names that come back everywhere in the report. */
export const terms = {
  forms,
  now: 'Now',
  doNothing: 'No new controls',
  withPlan: (proposal: string) => `With ${proposal}`,
  insurance: 'Cyber insurance premium',
  friction: "Users' time",
  otherScenarios: (count: number) => `${count} other scenarios`,
  year: (year: number) => `Year ${year}`,
  today: 'Now',
};

import type { Language } from '../../plan/language';
import { assumptionsText } from './en/assumptions';
import { badYearText } from './en/bad-year';
import { breachesText } from './en/breaches';
import { chartsText } from './en/charts';
import { complianceText } from './en/compliance';
import { decisionText } from './en/decision';
import { driversText } from './en/drivers';
import { headlineText } from './en/headline';
import { optionsText } from './en/options';
import { planText } from './en/plan';
import { positionText } from './en/position';
import { returnText } from './en/return';
import { sensitivityText } from './en/sensitivity';
import { slidesText } from './en/slides';
import { sourcesText } from './en/sources';
import { stakeText } from './en/stake';
import { termsText } from './en/terms';
import { workbookText } from './en/workbook';

/** The report's words in English. Numbers arrive formatted. */
export const en = {
  language: 'en' as Language,
  title: 'Security budget: board pack',
  cover: { preparedFor: 'Prepared for', preparedBy: 'Prepared by', date: 'Date' },
  footer: (plan: string, date: string, program: string, seed: string) =>
    `${plan} · ${date} · ${program} · seed ${seed}`,
  page: (number: string, count: string) => `${number} of ${count}`,
  /** What stands where entries of a list are left out, by where they can be read. */
  rest: {
    workbook: (count: number) => `and ${count} more, in the workbook`,
    plan: (count: number) => `and ${count} more, in the plan`,
  },
  andMore: (count: number) => `${count} more`,
  sections: {
    decision: 'The decision',
    position: 'Where we stand',
    stake: 'What is at stake',
    badYear: 'How bad a year can be',
    drivers: 'What drives it',
    plan: 'The plan',
    return: 'The return',
    options: 'Options compared',
    sensitivity: 'What would change our mind',
    compliance: 'Compliance',
    assumptions: 'Assumptions and sources',
  },
  terms: termsText,
  headline: headlineText,
  sources: sourcesText,
  slides: slidesText,
  workbook: workbookText,
  charts: chartsText,
  breaches: breachesText,
  decision: decisionText,
  position: positionText,
  stake: stakeText,
  badYear: badYearText,
  drivers: driversText,
  plan: planText,
  return: returnText,
  options: optionsText,
  sensitivity: sensitivityText,
  compliance: complianceText,
  assumptions: assumptionsText,
};

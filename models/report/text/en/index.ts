import type { Language } from '#models/plan/language';
import { assumptionsText } from './assumptions';
import { badYearText } from './bad-year';
import { breachesText } from './breaches';
import { chartsText } from './charts';
import { complianceText } from './compliance';
import { decisionText } from './decision';
import { driversText } from './drivers';
import { headlineText } from './headline';
import { knownBetterText } from './known-better';
import { optionsText } from './options';
import { planText } from './plan';
import { positionText } from './position';
import { returnText } from './return';
import { sensitivityText } from './sensitivity';
import { slidesText } from './slides';
import { sourcesText } from './sources';
import { stakeText } from './stake';
import { termsText } from './terms';
import { workbookText } from './workbook';

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
  knownBetter: knownBetterText,
  sensitivity: sensitivityText,
  compliance: complianceText,
  assumptions: assumptionsText,
};

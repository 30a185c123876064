import { assumptions } from './assumptions';
import { badYear } from './bad-year';
import { breaches } from './breaches';
import { charts } from './charts';
import { compliance } from './compliance';
import { decision } from './decision';
import { drivers } from './drivers';
import { knownBetter } from './known-better';
import { options } from './options';
import { plan } from './plan';
import { position } from './position';
import { theReturn } from './return';
import { sensitivity } from './sensitivity';
import { slides } from './slides';
import { sources } from './sources';
import { stake } from './stake';
import { terms } from './terms';
import { workbook } from './workbook';

/** The report's words in English. Numbers arrive formatted. */
export const text = {
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
  terms,
  sources,
  slides,
  workbook,
  charts,
  breaches,
  decision,
  position,
  stake,
  badYear,
  drivers,
  plan,
  return: theReturn,
  options,
  knownBetter,
  sensitivity,
  compliance,
  assumptions,
};

import type { ReportText } from '../language';
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

/** The report's words in German. Numbers arrive formatted. */
export const text: ReportText = {
  title: 'Sicherheitsbudget: Vorstandsvorlage',
  cover: { preparedFor: 'Vorgelegt für', preparedBy: 'Vorgelegt von', date: 'Datum' },
  footer: (plan, date, program, seed) => `${plan} · ${date} · ${program} · Startwert ${seed}`,
  page: (number, count) => `${number} von ${count}`,
  rest: {
    workbook: (count) => `und ${count}\u00a0weitere, in der Arbeitsmappe`,
    plan: (count) => `und ${count}\u00a0weitere, im Plan`,
  },
  andMore: (count) => `${count}\u00a0weitere`,
  sections: {
    decision: 'Die Entscheidung',
    position: 'Wo wir stehen',
    stake: 'Was auf dem Spiel steht',
    badYear: 'Wie schlecht ein Jahr werden kann',
    drivers: 'Woher der Schaden kommt',
    plan: 'Der Plan',
    return: 'Die Rendite',
    options: 'Die Optionen im Vergleich',
    sensitivity: 'Was das Ergebnis kippen würde',
    compliance: 'Compliance',
    assumptions: 'Annahmen und Quellen',
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

import type { ReportText } from '../language';
import { assumptionsDe } from './assumptions';
import { badYearDe } from './bad-year';
import { breachesDe } from './breaches';
import { chartsDe } from './charts';
import { complianceDe } from './compliance';
import { decisionDe } from './decision';
import { driversDe } from './drivers';
import { headlineDe } from './headline';
import { knownBetterDe } from './known-better';
import { optionsDe } from './options';
import { planDe } from './plan';
import { positionDe } from './position';
import { returnDe } from './return';
import { sensitivityDe } from './sensitivity';
import { slidesDe } from './slides';
import { sourcesDe } from './sources';
import { stakeDe } from './stake';
import { termsDe } from './terms';
import { workbookDe } from './workbook';

/** The report's words in German. Numbers arrive formatted. */
export const de: ReportText = {
  language: 'de',
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
  terms: termsDe,
  headline: headlineDe,
  sources: sourcesDe,
  slides: slidesDe,
  workbook: workbookDe,
  charts: chartsDe,
  breaches: breachesDe,
  decision: decisionDe,
  position: positionDe,
  stake: stakeDe,
  badYear: badYearDe,
  drivers: driversDe,
  plan: planDe,
  return: returnDe,
  options: optionsDe,
  knownBetter: knownBetterDe,
  sensitivity: sensitivityDe,
  compliance: complianceDe,
  assumptions: assumptionsDe,
};

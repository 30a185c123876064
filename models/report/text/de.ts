import { assumptionsDe } from './de/assumptions';
import { badYearDe } from './de/bad-year';
import { breachesDe } from './de/breaches';
import { chartsDe } from './de/charts';
import { complianceDe } from './de/compliance';
import { decisionDe } from './de/decision';
import { driversDe } from './de/drivers';
import { headlineDe } from './de/headline';
import { optionsDe } from './de/options';
import { planDe } from './de/plan';
import { positionDe } from './de/position';
import { returnDe } from './de/return';
import { sensitivityDe } from './de/sensitivity';
import { slidesDe } from './de/slides';
import { sourcesDe } from './de/sources';
import { stakeDe } from './de/stake';
import { termsDe } from './de/terms';
import { workbookDe } from './de/workbook';
import type { ReportText } from './language';

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
  sensitivity: sensitivityDe,
  compliance: complianceDe,
  assumptions: assumptionsDe,
};

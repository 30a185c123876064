import type { charts as english } from '../en/charts';
import { inDative } from './dative';

/** Titles (the finding, as a sentence), text alternatives, axis and column labels of the charts. */
export const charts: typeof english = {
  showData: 'Daten anzeigen',
  yearAxis: 'Jahr',
  lossAxis: 'Schaden in einem Jahr',
  perYearAxis: 'Pro Jahr',
  exceedance: {
    title: (chance, now) => `${chance}\u00a0Jahren kostet mehr als ${now}`,
    titleWithPlan: (chance, now, plan) =>
      `${chance}\u00a0Jahren kostet heute mehr als ${now}, mit dem Plan mehr als ${plan}`,
    titleNoLoss: 'Die Szenarien dieses Plans verursachen keinen Schaden',
    subject: 'Wahrscheinlichkeit, dass ein Jahr mehr als einen gegebenen Betrag kostet',
    description: (findings) =>
      `Kurve der Wahrscheinlichkeit, dass ein Jahr mehr als einen gegebenen Betrag kostet. ${findings}`,
    chanceAxis: 'Chance auf ein teureres Jahr',
    reading: '{series}: {y} Jahren kostet mehr als {x}',
    chance: 'Wahrscheinlichkeit pro Jahr',
    costsMoreThan: (series) => `${series}: kostet mehr als`,
    appetite: (chance, loss) => `${chance} über ${loss}`,
    appetiteName: 'Unsere Risikotoleranz: höchstens',
  },
  byForm: {
    title: (form, share) => `${form}: ${share} des erwarteten Jahresschadens`,
    titleNone: 'Kein erwarteter Schaden',
    subject: 'Erwarteter Jahresschaden nach Schadenart',
    description: (list) => `Balken des erwarteten Jahresschadens nach Schadenart. ${list}`,
    form: 'Schadenart',
    reading: '{series}: {x} kostet {y} im Jahr',
  },
  byScenario: {
    title: (names, share) => `${names} machen ${share} des erwarteten Jahresschadens aus`,
    titleOne: (name, share) => `${name} macht ${share} des erwarteten Jahresschadens aus`,
    titleNone: 'Kein erwarteter Schaden',
    subject: 'Erwarteter Jahresschaden nach Szenario',
    description: (list) => `Balken des erwarteten Jahresschadens nach Szenario. ${list}`,
    scenario: 'Szenario',
    frequency: 'Vorfälle pro Jahr, heute',
    reading: '{series}: {x} kostet {y} im Jahr',
  },
  cost: {
    title: (total, years) => `${total} an Ausgaben über ${years}`,
    subject: 'Ausgaben für den Plan nach Jahr',
    description: (list) => `Balken der Ausgaben für den Plan nach Jahr. ${list}`,
    oneTime: 'Einmalig',
    running: 'Laufend',
    total: 'Summe',
    moment: 'Zeitpunkt',
    reading: '{series}, {x}: {y}',
  },
  share: {
    titleBelow: (share, low) => `Mit ${share} des IT-Budgets unter der Bandbreite, die bei ${low} beginnt`,
    titleWithin: (share, low, high) => `Mit ${share} des IT-Budgets innerhalb der Bandbreite von ${low} bis ${high}`,
    titleAbove: (share, high) => `Mit ${share} des IT-Budgets über der Bandbreite, die bei ${high} endet`,
    subject: 'Anteil der Sicherheit am IT-Budget, heute und mit jeder Option',
    description: (list) => `Balken des Anteils der Sicherheit am IT-Budget. ${list}`,
    axis: 'Anteil am IT-Budget',
    series: 'Anteil der Sicherheit am IT-Budget',
    band: (low, high, year) => `Bandbreite der Branche ${low} bis ${high} (${year})`,
    option: 'Option',
    money: 'Sicherheitsbudget, pro Jahr',
    reading: '{x}: {y} des IT-Budgets',
  },
  cash: {
    titlePays: (when) => `Nach Erwartungswerten ist das Geld nach ${inDative(when)} zurückverdient`,
    titleNever: (years) => `Nach Erwartungswerten ist das Geld innerhalb von ${inDative(years)} nicht zurückverdient`,
    subject: 'Vermiedener Schaden und Ausgaben, aufsummiert seit Beginn',
    description: (list) => `Linien des vermiedenen Schadens und der Ausgaben, aufsummiert; ihre Differenz: ${list}`,
    series: 'Vermiedener Schaden minus Ausgaben, aufsummiert',
    costSeries: 'Ausgaben, aufsummiert',
    benefitSeries: 'Vermiedener Schaden, aufsummiert',
    axis: 'Aufsummiert seit Beginn',
    breakEven: 'Gewinnschwelle',
    reading: '{series} nach Jahr {x}: {y}',
  },
  compare: {
    title: (name, total) =>
      `Von diesen Optionen hat „${name}“ die geringste Summe aus Schaden und Kosten: ${total} im Jahr`,
    titleOfPart: (name, total, now) =>
      `Mit „${name}“ betragen Schaden und Kosten zusammen ${total} im Jahr; ohne neue Maßnahmen beträgt der Schaden ${now}`,
    subject: 'Verbleibender erwarteter Schaden und Kosten des Plans, pro Jahr',
    description: (list) =>
      `Gestapelte Balken des verbleibenden erwarteten Jahresschadens und der jährlichen Kosten. ${list}`,
    loss: 'Verbleibender erwarteter Schaden',
    cost: 'Kosten des Plans',
    sum: 'Summe',
    option: 'Option',
    reading: '{x}: {series} {y} im Jahr',
  },
};

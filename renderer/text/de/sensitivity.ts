import { inDative } from '#models/report/text/de/dative';
import type { sensitivity as english } from '../en/sensitivity';

/** Was den Vergleich ändern würde: Sensitivität, Schwellen, Was-wäre-wenn. */
export const sensitivity: typeof english = {
  of: (proposal) => `All dies gilt für „${proposal}“, in geschlossener Form gerechnet.`,
  ofCovered: (proposal) =>
    `All dies gilt für „${proposal}“ nach der Zahlung des Versicherers, simuliert: jede Änderung an denselben Vorfällen.`,
  noProposal: 'Erstellen Sie zuerst einen Vorschlag: Noch gibt es nichts, dessen Wert sich ändern könnte.',
  failed: 'Das ließ sich nicht berechnen',
  tornado: 'Auf welche Schätzungen es ankommt',
  tornadoHint:
    'Jeder Balken bewegt eine Schätzung über ihre eigene Spanne, 9 von 10 Fällen, und lässt alle anderen stehen. Balken addieren sich nicht: Schätzungen sind gemeinsam unsicher, und der Zufall kommt hinzu.',
  measure: 'Gemessen an',
  measures: { npv: 'Wert des Plans (Kapitalwert)', annualLoss: 'Erwarteter Schaden heute' },
  certain: 'Keine Schätzung hat eine Spanne: Was das Ergebnis ändern würde, lässt sich nicht sagen.',
  threshold: 'Wo es kippt',
  thresholdHint: 'Der Wert einer Schätzung, bei dem der Plan aufhört oder anfängt, sich zu lohnen.',
  input: 'Schätzung',
  often: (threat, years) =>
    `Der Plan lohnt sich, solange „${threat}“ häufiger als einmal in ${inDative(years)} eintritt.`,
  seldom: (threat, years) =>
    `Der Plan lohnt sich nicht. Er würde es, wenn „${threat}“ häufiger als einmal in ${inDative(years)} einträte.`,
  now: (years) => `Wir nehmen einmal in ${inDative(years)} an, mit den heutigen Maßnahmen.`,
  above: (input, value) => `Der Plan lohnt sich, solange „${input}“ über ${value} liegt.`,
  below: (input, value) => `Der Plan lohnt sich, solange „${input}“ unter ${value} liegt.`,
  wouldAbove: (input, value) => `Der Plan lohnt sich nicht. Er würde es, wenn „${input}“ über ${value} läge.`,
  wouldBelow: (input, value) => `Der Plan lohnt sich nicht. Er würde es, wenn „${input}“ unter ${value} läge.`,
  assumed: (low, high) => `Unsere Schätzung reicht von ${low} bis ${high}.`,
  always: (input, low, high) =>
    `Kein Wert von „${input}“ zwischen ${low} und ${high} ändert es: Der Plan lohnt sich durchweg.`,
  never: (input, low, high) =>
    `Kein Wert von „${input}“ zwischen ${low} und ${high} ändert es: Der Plan lohnt sich nirgends.`,
  ranks: 'Was mit einem guten Ausgang einhergeht',
  ranksHint:
    'Rangkorrelation jeder Schätzung mit dem Ergebnis, wenn alle zugleich schwanken: 1 oder −1 bewegt sich im Gleichschritt, 0 hat nichts damit zu tun.',
  ranksColumns: { input: 'Schätzung', npv: 'Mit dem Wert des Plans', annualLoss: 'Mit dem Schaden heute' },
  whatIf: 'Zwei zugleich',
  whatIfHint: 'Das Ergebnis für Wertepaare, jede Schätzung von ihrem 5. bis zu ihrem 95. Perzentil.',
  first: 'Senkrecht',
  second: 'Waagerecht',
  whatIfCaption: (first, second) => `${first} senkrecht und ${second} waagerecht`,
  pays: 'lohnt sich',
  paysNot: 'lohnt sich nicht',
};

import { inDative } from '#models/report/text/de/dative';
import type { why as english } from '../en/why';

/** Wie die Leitzahlen zustande kommen. */
export const why: typeof english = {
  lossNow:
    'Was ein durchschnittliches Jahr kostet: für jede Bedrohung, wie oft sie eintritt, mal was ein Vorfall kostet, mit den heutigen Maßnahmen. Die meisten Jahre sind ruhiger, einige weit schlimmer.',
  otherThreats: 'Alle anderen Bedrohungen',
  closedForm: (years, simulated) => `Exakt berechnet. Probe: Die ${years} simulierten Jahre ergeben ${simulated}.`,
  withControlVariate: (precision, years, simulated) =>
    `Mit Versicherung gibt es keinen exakten Mittelwert: simuliert und um das berichtigt, was über den Schaden davor exakt bekannt ist; es bleiben ${precision} (95\u00a0%). Probe: Die ${years} simulierten Jahre allein ergeben ${simulated}.`,
  lossWithPlan:
    'Dieselben Vorfälle mit den Maßnahmen des Plans: Sie verhindern einige und machen andere kleiner. Maßnahmen auf demselben Weg multiplizieren sich, daher ist eine zweite weniger wert.',
  lossWithPlanFormula: (now, reduction, then) => `${now} − ${reduction} vermieden = ${then}`,
  prevented: 'Verhinderte Vorfälle pro Jahr',
  ask: (years) =>
    `Was der Plan pro Jahr kostet: einmalige Kosten über ${years} verteilt, dazu Lizenzen, Dienstleistungen und Personal in jedem Jahr.`,
  insurance: 'Versicherungsprämie',
  friction: 'Zeit der Betroffenen',
  otherControls: (count) => (count === 1 ? 'Eine weitere Maßnahme' : `${count} weitere Maßnahmen`),
  cash: (horizon) => `Ausgaben in ${inDative(horizon)}`,
  rosi: 'Was der Plan über seine Kosten hinaus erspart, je Geldeinheit Kosten, in einem mittleren Jahr (Rendite der Sicherheitsinvestition nach ENISA).',
  rosiFormula: (saved, cost, rosi) => `(${saved} vermieden − ${cost} Kosten) ÷ ${cost} = ${rosi}`,
  range90: '90\u00a0% der simulierten Verläufe',
  payback: (horizon) =>
    `Der Anteil der simulierten Verläufe von ${inDative(horizon)}, in denen der vermiedene Schaden größer ist als das ausgegebene Geld.`,
  paybackYears: 'Im Mittel amortisiert nach',
  never: 'Nicht im Planungszeitraum',
  npv: (rate) => `Kapitalwert bei ${rate}`,
  npvRange: 'Kapitalwert, 90\u00a0% der Verläufe',
  npvPositive: 'Chance, dass er positiv ist',
  delay: 'Kosten eines Jahres Abwarten',
  badYear:
    'Eines von zwanzig Jahren kostet mehr als das (Value at Risk, 95\u00a0%). Zuerst wie es heute steht, dann mit dem Plan.',
  badYearTerm: 'Value at Risk, 95\u00a0%',
  nowInterval: 'Heute, Genauigkeit (95\u00a0%)',
  worstNow: 'Heute, Mittel der schlimmsten 5\u00a0% der Jahre',
  planInterval: 'Mit dem Plan, Genauigkeit (95\u00a0%)',
  worstPlan: 'Mit dem Plan, Mittel der schlimmsten 5\u00a0%',
  between: (low, high) => `${low} bis ${high}`,
};

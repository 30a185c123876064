import { inDative } from '#models/report/text/de/dative';
import type { why as english } from '../en/why';

/** Wie die Leitzahlen zustande kommen. */
export const why: typeof english = {
  lossNow:
    'Was ein durchschnittliches Jahr kostet: für jede Bedrohung, wie oft sie eintritt, mal was ein Vorfall kostet, mit den heutigen Maßnahmen. Die meisten Jahre sind ruhiger, einige weit schlimmer.',
  otherThreats: (count) => (count === 1 ? 'Eine weitere Bedrohung' : `${count} weitere Bedrohungen`),
  otherParts: (count) => (count === 1 ? 'Ein weiterer Teil' : `${count} weitere Teile`),
  otherCosts: (count) => (count === 1 ? 'Ein weiterer Posten' : `${count} weitere Posten`),
  backTo: (title) => `Zurück zu: ${title}`,
  toField: 'Im Plan zeigen',
  threat: 'Wie oft sie eintritt, mal was ein Vorfall kostet, mit den heutigen Maßnahmen.',
  threatWithPlan: 'Wie oft sie eintritt, mal was ein Vorfall kostet, mit den heutigen Maßnahmen und denen des Plans.',
  threatFormula: (often, each, annual) => `${often} pro Jahr × ${each} = ${annual} (gerundet)`,
  threatInsured: (often, each, retained, annual) =>
    `${often} pro Jahr × ${each} × ${retained}, die die Versicherung übrig lässt = ${annual} (gerundet)`,
  howOften: 'Wie oft',
  perIncident: 'Kosten eines Vorfalls im Mittel',
  frequency: 'Der Mittelwert der Schätzung, mal was ihn erhöht oder senkt. Die Faktoren sind gerundet.',
  estimated: 'Schätzung, Mal pro Jahr',
  succeeds: 'Anteil der Versuche mit Erfolg',
  drivers: 'Risikotreiber',
  driversHelp:
    'Umstände Ihrer Organisation, durch die die Bedrohung häufiger oder seltener ist, als die Schätzung sagt.',
  population: 'Ohne die Maßnahmen, die andere haben',
  populationHelp:
    'Die Schätzung stammt von Organisationen, von denen ein Teil diese Maßnahmen hat. Ohne sie läge sie höher; was Ihre Organisation hat, wird danach abgezogen.',
  has: (share, prevents) => `${share} haben sie, ${prevents} weniger`,
  existing: 'Bestehende Maßnahmen',
  proposed: 'Maßnahmen des Plans',
  controlsHelp: 'Jede lässt einen Teil der Vorfälle durch, und was mehrere durchlassen, multipliziert sich.',
  rarer: (share) => `${share} weniger`,
  timesAYear: 'Mal pro Jahr',
  part: 'Die Mittelwerte der Schätzungen miteinander multipliziert, mal was Maßnahmen davon übrig lassen.',
  partCapped: 'Mittelwert der Schätzungen zusammen, an der Obergrenze gekappt, mal was Maßnahmen davon übrig lassen.',
  before: 'Vor Maßnahmen',
  inputRange: (low, high) =>
    `Eine Schätzung des Plans: in neun von zehn Fällen ${low} bis ${high}. In Durchschnitte geht der Mittelwert ein.`,
  inputCertain: 'Eine Zahl des Plans, ohne Unsicherheit.',
  avoided: 'Vermiedener Schaden pro Jahr',
  avoidedHelp: 'Was jede Bedrohung mit dem Plan im Jahr weniger kostet.',
  cost: 'Kosten des Plans pro Jahr',
  costHelp: 'Einmalige Kosten, auf die Jahre ihres Nutzens verteilt, dazu was in jedem Jahr anfällt.',
  oneTime: (amount, years) => `Einmalig ${amount}, verteilt auf ${years}`,
  annual: 'Lizenzen und Dienstleistungen',
  staff: (fte) => `Eigenes Personal, ${fte} Vollzeitstellen`,
  unitsOneTime: (years) => `Einmalig je Stück, verteilt auf ${years}`,
  unitsAnnual: 'Je Stück und Jahr',
  meanNow: 'Heute, mittleres Jahr',
  meanPlan: 'Mit dem Plan, mittleres Jahr',
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

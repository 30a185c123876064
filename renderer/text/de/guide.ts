import type { guide as english } from '../en/guide';

/** Was in einem Plan noch offen ist, und was eine Antwort bewirken würde. */
export const guide: typeof english = {
  title: 'Noch offen',
  open: 'Was noch offen ist',
  count: (count) => `${count} offen`,
  lead: 'Die Ergebnisse gelten auch ohne all das. Die Schätzungen unten sind noch die des fertigen Plans; die das Ergebnis am meisten bewegen, stehen zuerst.',
  missing: 'Fehlt',
  estimates: 'Schätzungen, die Sie zu Ihren eigenen machen sollten',
  effect: (loss, worth) => `${loss} der Streuung des Jahresschadens, ${worth} der Streuung der Rendite`,
  effectLoss: (loss) => `${loss} der Streuung des Jahresschadens`,
  method:
    'Anteil an der Streuung: quadrierte Rangkorrelation, wenn alle Schätzungen zugleich schwanken. Jeder Anteil gilt für sich; zusammen müssen sie nicht 100\u00a0% ergeben.',
  more: (count) => `${count} weitere erklären je weniger als 1\u00a0%: Lassen Sie sie stehen.`,
  facts: (count) => `Angaben aus dem fertigen Plan (${count})`,
  factsHint:
    'Sie haben einen festen Wert und tragen nichts zur Streuung bei; ein falscher verschiebt das Ergebnis trotzdem.',
  working: 'Was jede Schätzung bewirkt, wird berechnet …',
  done: 'Nichts fehlt, und keine Schätzung, die nicht Ihre eigene ist, bewegt das Ergebnis nennenswert.',
  checked: 'Wir stehen zu dieser Zahl',
  checkedHelp: 'Nimmt sie von der Liste dessen, was noch offen ist.',
  points: {
    organizationName: ['Name der Organisation', 'Er steht auf jeder Seite der Vorstandsvorlage.'],
    employees: ['Zahl der Beschäftigten', 'Preise je Beschäftigten und verlorene Arbeitszeit zählen ohne sie nichts.'],
    annualRevenue: ['Umsatz pro Jahr', 'Ausfälle und Bußgelder sind Anteile daran.'],
    itBudget: ['IT-Budget', 'Ohne es gibt es keinen Sicherheitsanteil zum Vergleichen.'],
    securityShare: ['Sicherheitsanteil heute', 'Ohne ihn sieht der Vorstand nicht, wo Sie stehen.'],
    records: ['Vorgehaltene Datensätze', 'Ohne Datensätze kostet eine Datenpanne je Datensatz nichts.'],
    riskAppetite: ['Risikotoleranz', 'Ohne eine Grenze lässt sich die Schadenkurve an nichts messen.'],
    scenarios: ['Bedrohungen', 'Ohne eine gibt es keinen Schaden, der sich senken ließe.'],
    proposals: ['Ein Vorschlag', 'Haken Sie die Maßnahmen an, die dazugehören.'],
    losses: (threat) => [`${threat}: was ein Vorfall kostet`, 'Ein Vorfall kostet noch nichts.'],
    effects: (control) => [`${control}: was sie bewirkt`, 'Sie kostet Geld und ändert noch nichts.'],
    costs: (control) => [`${control}: was sie kostet`, 'Sie ist bisher kostenlos, also nimmt jeder Plan sie auf.'],
  },
};

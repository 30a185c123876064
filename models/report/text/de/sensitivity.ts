import type { sensitivity as english } from '../en/sensitivity';
import { inDative } from './dative';

/** Page 9. */
export const sensitivity: typeof english = {
  heading: {
    often: (scenario, years) =>
      `Der Plan rechnet sich, solange „${scenario}“ häufiger als einmal in ${inDative(years)} eintritt`,
    always: (scenario) => `Keine einzelne Schätzung kippt das Ergebnis, auch nicht die Häufigkeit von „${scenario}“`,
    widest: (input, low, high) =>
      `Am wichtigsten ist „${input}“: Über diese Spanne reicht der Kapitalwert von ${low} bis ${high}`,
    certain: 'Keine Schätzung im Plan hat eine Spanne; was das Ergebnis kippen würde, lässt sich daher nicht sagen',
  },
  lead: (inputs, base) =>
    `${inputs}\u00a0Schätzungen haben eine Spanne. Jeder Balken bewegt eine davon über ihre eigene Spanne (9\u00a0von\u00a010 Fällen) und lässt die übrigen stehen. Mit allen Schätzungen im Mittel beträgt der Kapitalwert ${base}.`,
  netOfInsurance: 'All das gilt nach der Zahlung des Versicherers, jede Änderung an denselben Vorfällen simuliert.',
  chart: {
    subject: 'Kapitalwert (NPV) des Plans, während eine Schätzung ihre Spanne durchläuft',
    title: (input) => `„${input}“ bewegt das Ergebnis am meisten`,
    description: (list) => `Balken vom niedrigsten bis zum höchsten Kapitalwert des Plans, je Schätzung. ${list}`,
    sentence: (input, low, high) => `${input}: ${low} bis ${high}.`,
    axis: 'Kapitalwert (NPV)',
    series: 'Kapitalwert',
    base: 'Alle Schätzungen im Mittel',
    reading: '{x}: Kapitalwert {y}',
    atLow: 'Kapitalwert unten',
    atHigh: 'Kapitalwert oben',
  },
  lossChart: {
    subject: 'Erwarteter Jahresschaden ohne weitere Maßnahmen, während eine Schätzung ihre Spanne durchläuft',
    title: (input) => `„${input}“ bewegt den erwarteten Jahresschaden am meisten`,
    description: (list) => `Balken vom niedrigsten bis zum höchsten erwarteten Jahresschaden, je Schätzung. ${list}`,
    axis: 'Erwarteter Jahresschaden',
    series: 'Erwarteter Jahresschaden',
    reading: '{x}: {y} im Jahr',
    atLow: 'Schaden unten',
    atHigh: 'Schaden oben',
  },
  tableTitle: 'Die wichtigsten Schätzungen',
  columns: {
    input: 'Schätzung',
    low: 'Unten',
    high: 'Oben',
    atLow: 'Kapitalwert unten',
    atHigh: 'Kapitalwert oben',
    evidence: 'Beleg',
  },
  input: (owner, what) => `${owner}: ${what}`,
  fields: {
    frequency: 'Häufigkeit',
    annualProbability: 'Wahrscheinlichkeit pro Jahr',
    susceptibility: 'Anteil, der gelingt',
    quantity: 'Umfang',
    amount: 'Betrag',
    probability: 'Wahrscheinlichkeit der Folge',
    cap: 'Obergrenze',
    severity: 'Schwere der Sanktion',
    share: 'Anteil betroffener Datensätze',
    count: 'betroffene Datensätze',
    reliability: 'Zuverlässigkeit',
    magnitude: 'Wirkung auf die Schadenhöhe',
    oneTime: 'einmalige Kosten',
    annual: 'Kosten pro Jahr',
    fte: 'eigenes Personal',
    effectFrequency: 'Wirkung auf die Häufigkeit',
    strength: 'Stärke',
    resalePrice: 'Wiederverkaufspreis',
    other: 'Sonstiges',
  },
  turnsTitle: 'Wo das Ergebnis kippt',
  turns: {
    effect: (share) => `Die Maßnahmen erreichen weniger als ${share} der angenommenen Wirkung.`,
    effectOver: (share) =>
      `Der Plan rechnet sich erst, wenn die Maßnahmen ${share} der angenommenen Wirkung erreichen.`,
    often: (scenario, years, now) =>
      `„${scenario}“ tritt seltener als einmal in ${inDative(years)} ein; wir nehmen einmal in ${inDative(now)} an, mit den heutigen Maßnahmen.`,
    seldom: (scenario, years, now) =>
      `Der Plan rechnet sich erst, wenn „${scenario}“ häufiger als einmal in ${inDative(years)} eintritt; wir nehmen einmal in ${inDative(now)} an.`,
  },
  notModelledTitle: 'Was nicht in den Zahlen steckt',
  penaltyGap: {
    scenario: (name) => `„${name}“`,
    otherCurrency: (part, scenarios, currency) =>
      `„${part}“ nach ${scenarios}: Die Vorschrift nennt Beträge in ${currency}, und Beträge werden nie umgerechnet.`,
    noRevenue: (part, scenarios) =>
      `„${part}“ nach ${scenarios}: Die Vorschrift bemisst sich am Jahresumsatz, den der Plan nicht nennt.`,
  },
  notModelled: [
    'Schaden für die Menschen, deren Daten wir halten oder die wir versorgen, über das hinaus, was er uns kostet.',
    'Angreifer, die ihr Vorgehen ändern, sobald wir besser geschützt sind als andere.',
    'Abhängigkeiten zwischen Szenarien über die in den Annahmen genannte gemeinsame Ursache hinaus.',
    'Höhere Prämien, Finanzierungskosten oder der Verlust einer Zulassung nach einem Vorfall, sofern kein Szenario sie nennt.',
  ],
};

import type { stake as english } from '../en/stake';

/** Page 3. */
export const stake: typeof english = {
  heading: {
    records: (count, value, loss) =>
      `Wir halten ${count}\u00a0Datensätze, die etwa ${value} einbringen würden; Vorfälle kosten uns im Mittel ${loss} im Jahr`,
    noPrice: (count, loss) => `Wir halten ${count}\u00a0Datensätze; Cybervorfälle kosten uns im Mittel ${loss} im Jahr`,
    noRecords: (loss) => `Cybervorfälle kosten uns im Mittel ${loss} im Jahr`,
    noLoss: 'Aus den Szenarien dieses Plans ist kein Schaden zu erwarten',
  },
  lead: (largest, share) => `Der größte Teil: ${largest} mit ${share} des erwarteten Jahresschadens.`,
  leadOnly: (form) => `Die einzige Schadenart: ${form}.`,
  chance: (chance) => `Die Wahrscheinlichkeit mindestens eines Schadens im Jahr beträgt ${chance}.`,
  notLoss:
    'Was Datensätze einbringen, ist der Gewinn der Täter und der Grund, warum wir ein Ziel sind. Es ist nicht unser Schaden und wird nie zu ihm gezählt.',
  recordsTitle: 'Gehaltene Datensätze, und was sie einbringen würden',
  recordsColumns: { type: 'Datensätze', count: 'Gehalten', price: 'Preis je Datensatz', value: 'Alle zusammen, etwa' },
  priceRange: (low, high) => `${low} bis ${high}`,
  figures: {
    held: 'Gehaltene Datensätze',
    value: 'Wiederverkaufswert, etwa',
    valueTerm: 'was Täter verlangen könnten, nicht unser Schaden',
    stolen: 'Im Jahr gestohlen, im Mittel',
    stolenTerm: 'Wiederverkaufswert dessen, was Vorfälle preisgeben',
    probability: 'Wahrscheinlichkeit eines Schadens im Jahr',
    worst: 'Mittel der schlechtesten 1\u00a0von\u00a020\u00a0Jahren',
    worstTerm: 'Extremschäden (Tail Value at Risk), 95\u00a0%',
  },
};

import type { present as english } from '../en/present';

/** Die Vorstandsvorlage bildschirmfüllend, mit Was-wäre-wenn zum Antrag. */
export const present: typeof english = {
  start: 'Präsentieren',
  title: 'Vorstandsvorlage, bildschirmfüllend',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  page: (number, of) => `Seite ${number} von ${of}`,
  help: 'Pfeiltasten, Pos1 und Ende blättern; Esc beendet.',
  end: 'Beenden',
  whatIf: 'Was wäre, wenn',
  proposal: 'Ein anderer Vorschlag',
  budget: 'Bester Plan bis, pro Jahr',
  bestFor: (amount) => `Bis zu ${amount} im Jahr`,
  searching: 'Suche läuft …',
  infeasible: 'Kein Plan mit den Pflichtmaßnahmen passt in diesen Betrag.',
  failed: 'Das ließ sich nicht berechnen.',
  reset: 'Zurücksetzen',
  resetHint: 'Zurück zum beantragten Betrag des Plans',
  keep: 'Behalten',
  keepHint: 'Zum Antrag des Plans machen; „Rückgängig“ nimmt es zurück',
  kept: 'Im Plan behalten. „Rückgängig“ nimmt es zurück.',
  keepStep: 'Was-wäre-wenn aus der Vorstandssitzung behalten',
  figures: 'Zahlen dieses Antrags',
  waiting: 'Die Seiten entstehen gerade. Sie erscheinen, sobald die Ergebnisse vorliegen.',
};

import type { terms as english } from '../en/terms';

/** Names that come back everywhere in the report. */
export const terms: typeof english = {
  forms: {
    productivity: 'Ausfall von Arbeit und Umsatz',
    response: 'Reaktion und Benachrichtigung',
    replacement: 'Ersatz von Geräten',
    fines: 'Bußgelder, Vergleiche und Klagen',
    competitive: 'Verlust von Wettbewerbsvorteilen',
    reputation: 'Verlust von Patienten, Kunden und Vertrauen',
  },
  now: 'Heute',
  doNothing: 'Keine neuen Maßnahmen',
  withPlan: (proposal) => `Mit „${proposal}“`,
  insurance: 'Prämie der Cyberversicherung',
  friction: 'Arbeitszeit der Beschäftigten',
  otherScenarios: (count) => `${count}\u00a0weitere Szenarien`,
  year: (year) => `Jahr\u00a0${year}`,
  today: 'Heute',
};

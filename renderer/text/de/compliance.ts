import type { compliance as english } from '../en/compliance';

/** Anforderungen der Rahmenwerke, heute und mit jedem Vorschlag. */
export const compliance: typeof english = {
  frameworks: { csf: 'NIST Cybersecurity Framework 2.0', hipaa: 'HIPAA Security Rule' },
  hint: 'Abgedeckt: Eine Maßnahme, die dazu beiträgt, ist zu mindestens vier Fünfteln eingeführt; teilweise: zu weniger; offen: keine trägt bei. Das zeigt, wo gearbeitet wird, nicht, dass die Organisation die Vorgaben erfüllt.',
  noReferences: 'Noch keine Maßnahme dieses Plans nennt eine Anforderung.',
  safeguard: 'Anforderung',
  now: 'Heute',
  states: { covered: 'Abgedeckt', partly: 'Teilweise', open: 'Offen' },
  counts: {
    covered: (count) => `${count} abgedeckt`,
    partly: (count) => `${count} teilweise`,
    open: (count) => `${count} offen`,
  },
  served: (names) => `Dazu tragen bei: ${names}`,
  show: 'Zeigen',
  filters: { all: 'Alle Anforderungen', open: 'Vom Plan nicht abgedeckt', changed: 'Von einem Vorschlag verändert' },
  nothing: 'Keine.',
};

import type { tables as english } from '../en/tables';

/** Tabellen auf dem Weg hinaus: kopiert oder als CSV gespeichert. */
export const tables: typeof english = {
  actions: (table) => `Kopieren oder speichern: ${table}`,
  copy: 'Tabelle kopieren',
  save: 'Als CSV speichern',
  copied: (table) => `Kopiert: ${table}`,
  copyFailed: 'Kopieren ist hier nicht erlaubt',
  low: 'niedrig',
  high: 'hoch',
  incidents: 'Vorfälle im Jahr, heute',
  lossNow: 'Erwarteter Jahresschaden, heute',
  lossWith: (proposal) => `Erwarteter Jahresschaden, ${proposal}`,
  startYear: (proposal) => `In ${proposal} ab Jahr`,
  running: 'Laufend, pro Jahr',
  spread: 'Pro Jahr, Einmaliges verteilt',
};

import type { rows as english } from '../en/rows';

/** Was sich mit den Zeilen jeder bearbeitbaren Tabelle tun lässt. */
export const rows: typeof english = {
  actions: (name) => `${name}: duplizieren oder verschieben`,
  duplicate: 'Duplizieren',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  delete: (name) => `${name} löschen`,
  deleted: (name) => `Gelöscht: ${name}`,
  undo: 'Rückgängig',
  columns: 'Duplizieren, verschieben, löschen',
  copyOf: (name) => `${name} (Kopie)`,
};

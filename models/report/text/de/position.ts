import type { position as english } from '../en/position';

/** Page 2. */
export const position: typeof english = {
  heading: {
    below: (share, low, high) =>
      `Auf Sicherheit entfallen ${share} des IT-Budgets, weniger als die branchenüblichen ${low} bis ${high}`,
    within: (share, low, high) =>
      `Auf Sicherheit entfallen ${share} des IT-Budgets, innerhalb der branchenüblichen ${low} bis ${high}`,
    above: (share, low, high) =>
      `Auf Sicherheit entfallen ${share} des IT-Budgets, mehr als die branchenüblichen ${low} bis ${high}`,
  },
  lead: (security, it) => `Von ${it} im Jahr für die IT entfallen ${security} auf Sicherheit.`,
  gapBelow: (amount) => `Das untere Ende der Bandbreite würde ${amount} mehr im Jahr erfordern.`,
  gapAbove: (amount) => `Das sind ${amount} im Jahr mehr als am oberen Ende der Bandbreite.`,
  planAbove: (share) =>
    `Der Plan hebt den Anteil auf ${share} und damit über die Bandbreite; ein Anteil zeigt, was andere ausgeben, nicht, was ausreicht.`,
  planWithin: (share) => `Der Plan hebt den Anteil auf ${share}, innerhalb der Bandbreite.`,
  planBelow: (share) => `Der Plan hebt den Anteil auf ${share}, weiterhin unter der Bandbreite.`,
  caveat:
    'Ein Vergleichswert zeigt, was andere ausgeben, nicht, was ausreicht. Veröffentlichte Anteile unterscheiden sich darin, was sie als Sicherheit zählen.',
  fallback: 'Für unsere Branche allein ist kein Wert veröffentlicht; an ihre Stelle tritt eine weiter gefasste Gruppe.',
  figures: {
    money: 'Sicherheit, pro Jahr',
    share: 'Anteil am IT-Budget',
    perEmployee: 'Sicherheit je Beschäftigten',
    shareOfRevenue: 'Anteil am Umsatz',
  },
  budgetTitle: 'Wofür das IT-Budget ausgegeben wird',
  budgetColumns: { line: 'Posten', annual: 'Pro Jahr', share: 'Anteil' },
  security: 'Sicherheit, heute',
  other: 'Übrige IT',
  total: 'IT-Budget',
  overcommitted: (amount) => `Die aufgeführten Posten übersteigen das IT-Budget um ${amount}.`,
};

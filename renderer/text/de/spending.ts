import type { spending as english } from '../en/spending';

/** Sicherheitsausgaben neben dem, was andere veröffentlichen. */
export const spending: typeof english = {
  title: 'Neben dem, was andere ausgeben',
  hint: 'Drei Maße, die Vorstände und Vergleiche nennen, und wie weit jedes von der veröffentlichten Spanne entfernt ist, in Geld pro Jahr.',
  columns: {
    measure: 'Maß',
    today: 'Sie, heute',
    plan: 'Mit dem Antrag, pro Jahr',
    published: 'Veröffentlicht',
    distance: 'Abstand zur Spanne, heute',
    distancePlan: 'Abstand zur Spanne, mit dem Antrag',
    sources: 'Quellen',
  },
  measures: {
    share: 'Anteil am IT-Budget',
    employee: 'Je Beschäftigten und Jahr',
    revenue: 'Anteil am Umsatz',
  },
  range: (low, high) => `${low} bis ${high}`,
  below: (amount) => `${amount} darunter`,
  above: (amount) => `${amount} darüber`,
  within: 'innerhalb',
  otherCurrency: 'in US-Dollar veröffentlicht',
  years: 'Jahr für Jahr',
  yearsHint:
    'Das Geld für Sicherheit über die Jahre des Plans, obenauf die Zahlungen des Vorschlags zum Beschluss, und der Abstand zur veröffentlichten Spanne. Eine Anschaffung zählt in dem Jahr, in dem ihre Maßnahme beginnt.',
  yearColumns: {
    year: 'Jahr',
    itBudget: 'IT-Budget',
    today: 'Sicherheit heute',
    plan: 'Mit den Zahlungen des Plans',
    share: 'Anteil, mit diesen Zahlungen',
    toLow: 'Bis zum unteren Rand',
    toHigh: 'Bis zum oberen Rand',
    rest: 'Bleibt für alles andere',
  },
  over: (amount) => `${amount} darüber`,
  missing: (amount) => `${amount} fehlen`,
  publishedYears: 'Veröffentlichte Anteile nach Jahr',
  publishedYearsHint: 'Was andere von ihrem IT-Budget für Sicherheit gaben, wie jede Quelle es sagt.',
};

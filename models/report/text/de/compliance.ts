import type { compliance as english } from '../en/compliance';

/** Page 10. */
export const compliance: typeof english = {
  heading: {
    more: (plan, all, now) =>
      `Mit dem Plan bedienen Maßnahmen ${plan} von ${all}\u00a0Anforderungen; heute sind es ${now}`,
    same: (now, all) => `Maßnahmen bedienen ${now} von ${all}\u00a0Anforderungen, ob mit oder ohne Plan`,
    now: (now, all) => `Maßnahmen bedienen heute ${now} von ${all}\u00a0Anforderungen`,
  },
  lead: 'Eine Anforderung gilt als bedient, wenn eine Maßnahme auf ihrem Gebiet wirkt, und als abgedeckt, wenn diese Maßnahme zu mindestens 80\u00a0% eingeführt ist. Das zeigt, wo gearbeitet wird; es weist keine Compliance nach.',
  frameworks: { csf: 'NIST CSF 2.0', hipaa: 'HIPAA Security Rule' },
  chartTitle: 'Abgedeckte, teilweise abgedeckte und offene Anforderungen',
  chartDescription: (list) =>
    `Gestapelte Balken der Anzahl abgedeckter, teilweise abgedeckter und offener Anforderungen. ${list}`,
  chartBar: (framework, when) => `${framework}, ${when}`,
  chartReading: '{x}: {y} Anforderungen {series}',
  chartSentence: (bar, covered, partly, open) => `${bar}: ${covered} abgedeckt, ${partly} teilweise, ${open} offen.`,
  axis: 'Anzahl der Anforderungen',
  covered: 'abgedeckt',
  partly: 'teilweise abgedeckt',
  open: 'offen',
  now: 'heute',
  plan: 'mit dem Plan',
  tableTitle: 'Was der Plan hinzufügt, und was offen bleibt',
  columns: {
    group: 'Teil des Rahmenwerks',
    now: 'Heute bedient',
    plan: 'Mit dem Plan',
    added: 'Neu',
    open: 'Weiterhin offen',
  },
  of: (part, all) => `${part}\u00a0von\u00a0${all}`,
  none: 'keine',
};

import type { badYear as english } from '../en/bad-year';

/** Page 4. */
export const badYear: typeof english = {
  heading: {
    withPlan: (now, plan) => `Eines von 20\u00a0Jahren kostet heute mehr als ${now}, mit dem Plan mehr als ${plan}`,
    unchanged: (now) => `Eines von 20\u00a0Jahren kostet mehr als ${now}, ob mit oder ohne Plan`,
    now: (now) => `Eines von 20\u00a0Jahren kostet mehr als ${now}`,
    noLoss: 'In den Szenarien dieses Plans verursacht kein Jahr einen Schaden',
  },
  lead: {
    spread: (median, mean, rare) =>
      `Die Hälfte aller Jahre kostet weniger als ${median}. Den Durchschnitt von ${mean} treiben seltene Jahre nach oben: Eines von 100 kostet mehr als ${rare}.`,
    zeroMedian: (mean, rare) =>
      `Die meisten Jahre kosten nichts. Der Durchschnitt von ${mean} entsteht in seltenen Jahren: Eines von 100 kostet mehr als ${rare}.`,
  },
  wide: 'Die Spanne ist weit: Zu planen ist für die Spanne, nicht für den Durchschnitt.',
  budget: (now) => `Mit einer Wahrscheinlichkeit von ${now} kostet ein Jahr mehr als das gesamte IT-Budget.`,
  budgetWithPlan: (now, plan) =>
    `Die Wahrscheinlichkeit, dass ein Jahr mehr als das gesamte IT-Budget kostet, beträgt heute ${now} und mit dem Plan ${plan}.`,
  under: (share) => `unter ${share}`,
  appetiteTitle: 'Unsere Risikotoleranz, und ob sie eingehalten wird',
  appetiteColumns: {
    limit: 'Jahresschaden über',
    tolerated: 'Wir tolerieren',
    now: 'Heute',
    plan: 'Mit dem Plan',
    verdict: 'Eingehalten?',
  },
  kept: 'ja',
  keptByPlan: 'nur mit dem Plan',
  broken: 'nein',
  noAppetite:
    'Der Plan nennt keine Risikotoleranz. Mit einer solchen könnte der Vorstand sehen, ob sie eingehalten wird.',
  yearsTitle: 'Schaden in einem Jahr',
  yearsColumns: { year: 'Jahr', now: 'Heute', plan: 'Mit dem Plan', difference: 'Unterschied' },
  years: {
    mean: 'Durchschnitt',
    p50: '1 von 2 (Median)',
    p90: '1 von 10',
    p95: '1 von 20',
    p99: '1 von 100',
    p999: '1 von 1.000',
    tail: 'Mittel der schlechtesten 1 von 20',
  },
};

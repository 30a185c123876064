import type { start as english } from '../en/start';

/** Der Startbildschirm. */
export const start: typeof english = {
  title: 'Ein Sicherheitsbudget, dem Ihr Vorstand zustimmen kann',
  lead: 'Boardcase rechnet aus, was Datenpannen Sie kosten würden und welche Maßnahmen ihren Preis wert sind, und druckt die Begründung dazu. Alles bleibt auf diesem Computer.',
  presets: 'Mit einem fertigen Plan beginnen',
  presetsHint:
    'Jede Zahl bringt ihre Quelle mit. Vier Antworten passen ihn an Sie an; alles andere können Sie später ändern.',
  presetFailed: 'Der fertige Plan ließ sich nicht anlegen',
  answers: {
    employees: 'Beschäftigte',
    annualRevenue: 'Umsatz pro Jahr',
    itBudget: 'IT-Budget pro Jahr',
  },
  market: 'Land und Währung',
  marketHint: (currency) =>
    `Veröffentlichte Beträge sind zum mittleren Kurs von 2024 aus US-Dollar in ${currency} umgerechnet.`,
  create: 'Plan anlegen',
  creating: 'Die Empfehlung wird berechnet …',
  back: 'Alle fertigen Pläne',
  files: 'Ihre Pläne',
  open: 'Plan öffnen …',
  openHint: 'oder eine Plandatei irgendwo auf dieses Fenster ziehen',
  noRecent: 'Pläne, die Sie öffnen oder speichern, stehen künftig hier.',
  sample: 'Ein fertiges Beispiel ansehen',
  sampleHint: 'Ein Beispielkrankenhaus, eben auf diesem Computer simuliert.',
  sampleWorking: 'Das Beispiel wird simuliert …',
  sampleOpen: 'Beispiel öffnen',
  sampleFailed: 'Das Beispiel ließ sich nicht simulieren',
  sampleFacts: (records, scenarios, controls) =>
    `${records} Datensätze · ${scenarios} Bedrohungen · ${controls} Maßnahmen`,
  now: 'Erwarteter Jahresschaden, heute',
  plan: 'Mit dem empfohlenen Plan',
  status: (years, milliseconds) => `${years} simulierte Jahre in ${milliseconds}\u00a0ms`,
};

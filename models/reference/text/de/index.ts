import type { text as english } from '../en';

export const text: typeof english = {
  insurers: 'Kein Wert für Versicherer: Finanzdienstleister als Ersatz.',
  financial: 'Kein Wert für diese Branche: Finanzdienstleister als Ersatz.',
  everyone: 'Kein Wert für diese Branche: alle Branchen als Ersatz.',
};

import type { healthSystem as english } from '../../en/presets/health-system';
import type { Translated } from '../../text';

export const healthSystem: Translated<typeof english> = {
  'Multi-site health system': 'Klinikverbund',
  'Several hospitals and many clinics under one roof.': 'Mehrere Krankenhäuser und viele Ambulanzen unter einem Dach.',
  'Non-profit hospitals in 2023.': 'Gemeinnützige Krankenhäuser im Jahr 2023.',
  'Within the published $0.75 m to $5 m for limits of $10 m to $50 m.':
    'Innerhalb der veröffentlichten 0,75 bis 5 Mio. US-Dollar für Deckungen von 10 bis 50 Mio.',
};

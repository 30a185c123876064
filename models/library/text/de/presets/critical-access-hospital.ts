import type { criticalAccessHospital as english } from '../../en/presets/critical-access-hospital';
import type { Translated } from '../../text';

export const criticalAccessHospital: Translated<typeof english> = {
  'Critical-access hospital': 'Kleines Krankenhaus der Grundversorgung',
  'A rural hospital with up to 25 beds and a small IT team.':
    'Ein ländliches Krankenhaus mit bis zu 25 Betten und kleinem IT-Team.',
  'Assumption: below the 6 % of non-profit hospitals (Moody’s 2023), as small houses spend less.':
    'Annahme: unter den 6 % gemeinnütziger Krankenhäuser (Moody’s 2023), da kleine Häuser weniger ausgeben.',
};

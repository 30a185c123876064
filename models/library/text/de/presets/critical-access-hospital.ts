import type { criticalAccessHospital as english } from '../../en/presets/critical-access-hospital';
import type { Translated } from '../../text';

export const criticalAccessHospital: Translated<typeof english> = {
  'Critical-access hospital': 'Kleines Krankenhaus der Grundversorgung',
  'A rural hospital with up to 25 beds and a small IT team.':
    'Ein ländliches Krankenhaus mit bis zu 25 Betten und kleinem IT-Team.',
  'Lower end of 4 % to 7 % in hospitals.': 'Unteres Ende der 4 % bis 7 % in Krankenhäusern.',
};

/** German for the sentences of library/presets/critical-access-hospital. */
export const criticalAccessHospital = {
  'Critical-access hospital': 'Kleines Krankenhaus der Grundversorgung',
  'A rural hospital with up to 25 beds and a small IT team.':
    'Ein ländliches Krankenhaus mit bis zu 25 Betten und kleinem IT-Team.',
  'Lower end of 4 % to 7 % in hospitals.': 'Unteres Ende der 4 % bis 7 % in Krankenhäusern.',
} as const;

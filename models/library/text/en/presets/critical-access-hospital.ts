/** Sentences of library/presets/critical-access-hospital; `{}` stands for a number. */
export const criticalAccessHospital = [
  'Critical-access hospital',
  'A rural hospital with up to 25 beds and a small IT team.',
  'Lower end of 4 % to 7 % in hospitals.',
] as const;

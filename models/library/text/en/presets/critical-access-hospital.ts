/** Sentences of library/presets/critical-access-hospital; `{}` stands for a number. */
export const criticalAccessHospital = [
  'Critical-access hospital',
  'A rural hospital with up to 25 beds and a small IT team.',
  'Assumption: below the 6 % of non-profit hospitals (Moody’s 2023), as small houses spend less.',
] as const;

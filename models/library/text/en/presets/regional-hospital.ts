/** Sentences of library/presets/regional-hospital; `{}` stands for a number. */
export const regionalHospital = [
  'Regional hospital',
  'A community hospital with three sites and about 180 beds.',
  'Assumption: Moody’s found 5 % in 2019 and 7 % in 2023 in health care, 6 % in non-profit hospitals; somewhat below.',
  'Lower end of the published premium for $5 m to $10 m limits; about $818 a bed elsewhere.',
] as const;

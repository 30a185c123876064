/** Sentences of library/presets/regional-hospital; `{}` stands for a number. */
export const regionalHospital = [
  'Regional hospital',
  'A community hospital with three sites and about 180 beds.',
  'Within the 4 % to 7 % of hospitals; Moody’s found 5 % in 2019 and 7 % in 2023.',
  'Lower end of the published premium for $5 m to $10 m limits; about $818 a bed elsewhere.',
] as const;

/** Sentences of library/population. */
export const population = [
  'Assumption: nearly all organizations filter their mail; not all check links and impostors.',
  '32 % of health care employees were never trained (Kaspersky 2019).',
  'Assumption: a third have it on remote access and mail only; insurers ask for it since 2021.',
  'Assumption: three in ten have it everywhere.',
  'Assumption: half have it; insurers ask for it since 2021.',
  'Assumption: half have one done each year.',
  'Assumption: four in ten have it.',
  'Share that closed severe flaws within seven days (Marsh 2023).',
] as const;

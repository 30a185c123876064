/** Sentences of library/presets/school-district; `{}` stands for a number. */
export const schoolDistrict = [
  'School district',
  'A public school district with pupils’ and staff records and many shared computers.',
  'Present and former pupils whose records you hold',
  'Below the 5.7 % typical of all industries; none for schools is published.',
  'Assumption: loaded hour over teachers and other staff.',
  'Pupils’ records',
  'One record per pupil, with family, health and support data; the number is your answer.',
  'Pupil information and learning systems',
] as const;

/** Sentences of library/presets/health-insurer; `{}` stands for a number. */
export const healthInsurer = [
  'Health insurer',
  'A regional health plan with members’ claims and identity data.',
  'Present and former members whose records you hold',
  'Financial services spend 6 % to 14 %; none for insurers is published.',
  'Members’ claims and identity records',
  'One record per member; the number is your answer.',
  'Claims and enrolment system',
] as const;

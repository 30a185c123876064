/** Sentences of library/presets/clinic-group; `{}` stands for a number. */
export const clinicGroup = [
  'Clinic group',
  'Physicians’ practices with a shared records system, mostly hosted elsewhere.',
  'Patients whose records you hold',
  'Assumption: somewhat below health care as a whole (Moody’s: 7 % in 2023); none for clinics is published.',
  'Assumption: 1.2 computers per employee.',
  'Assumption: records hosted by the maker.',
  'Assumption: few connected devices outside hospitals.',
  'Within the published $15,000 to $75,000 for limits of $1 m to $3 m.',
] as const;

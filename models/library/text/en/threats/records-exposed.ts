/** Sentences of library/threats/records-exposed; `{}` stands for a number. */
export const recordsExposed = [
  'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500). Never more than the records held.',
  'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500); used here for want of a public list for this industry. Never more than the records held.',
] as const;

/** Sentences of library/presets/bank; `{}` stands for a number. */
export const bank = [
  'Bank or credit union',
  'A community bank or credit union with branches and online banking.',
  'Present and former customers or members',
  'Typical in financial services (6 % to 14 %), survey of 2018.',
  'Customers’ identity and account records',
  'One record per customer; the number is your answer.',
  'Assumption: debit and credit cards issued, 0.8 per customer.',
  'Core banking and payments',
] as const;

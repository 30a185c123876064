/** Sentences of library/plan-market; `{}` stands for a number. */
export const planMarket = [
  'Amounts are in US dollars as in the library, for want of a rate for this plan’s currency: convert them.',
] as const;

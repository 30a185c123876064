/** Sentences of library/presets/retailer; `{}` stands for a number. */
export const retailer = [
  'Retailer',
  'A regional chain with shops, a web shop and a loyalty program.',
  'Customers whose data you hold',
  'All industries: 2 % to 11.5 %, 5.7 % typical; none for retailers is published.',
  'Assumption: tills and payment terminals per shop.',
  'Assumption: loaded hour over shop staff.',
  'Customers and loyalty members',
  'Assumption: cards on file outside the payment provider.',
  'Merchandise, tills and web shop',
] as const;

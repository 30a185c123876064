/** Sentences of library/presets/records; `{}` stands for a number. */
export const records = [
  'Medical records',
  '$60 for a complete record is quoted since 2016; low end $1 (Kaspersky 2020), high end the least price of a record with documents (ICIT 2017: $100 to $500). Bulk lots went for $0.03 to $2.42 (McAfee 2016), single records up to $1,000 (CBS 2019).',
  'One record per patient; the number is your answer.',
  '$10 for a full identity (Kaspersky 2020), $18 (Check Point 2020), $15 for a Social Security number (2016), low end $1 (CBS 2019).',
  'Staff and former staff',
  'Assumption: two former employees on file for each present one.',
  'Names, addresses, Social Security numbers and bank accounts of staff.',
  'Payment cards',
  'Average $5.35 (NordVPN 2023); $1 to $12 (NordVPN 2021), $1 to $3 (TSFactory).',
  'Cards on file; tokens at a payment provider do not count.',
  'Assumption: criminals’ prices for contact data are a few percent of what its holders think (Trustwave 2017); without Social Security numbers they stay under $5.',
] as const;

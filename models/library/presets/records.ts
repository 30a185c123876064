import type { Sentence } from '#models/library/text/text';
import { range } from '#models/library/threats/estimates';
import type { RecordTypeInput } from './preset';

/** Patients' records; published prices of one run from three cents in bulk (McAfee 2016) to $1,000 (CBS 2019). */
export const medicalRecords = (count: number): RecordTypeInput => ({
  id: 'medical',
  name: 'Medical records',
  count,
  resalePrice: range(1, 60, 100, {
    source: 'B-tsf-medical',
    note: '$60 for a complete record is quoted since 2016; low end $1 (Kaspersky 2020), high end the least price of a record with documents (ICIT 2017: $100 to $500). Bulk lots went for $0.03 to $2.42 (McAfee 2016), single records up to $1,000 (CBS 2019).',
  }),
  note: 'One record per patient; the number is your answer.',
});

/** Personal records with a Social Security number. */
export const identityRecords = (
  id: string,
  name: Sentence,
  count: RecordTypeInput['count'],
  note: Sentence,
): RecordTypeInput => ({
  id,
  name,
  count,
  resalePrice: range(1, 10, 18, {
    source: 'B-kasp20-fullz',
    note: '$10 for a full identity (Kaspersky 2020), $18 (Check Point 2020), $15 for a Social Security number (2016), low end $1 (CBS 2019).',
  }),
  note,
});

/** Staff, former staff and applicants. */
export const staffRecords: RecordTypeInput = identityRecords(
  'staff',
  'Staff and former staff',
  { formula: 'round(employees * 3)', note: 'Assumption: two former employees on file for each present one.' },
  'Names, addresses, Social Security numbers and bank accounts of staff.',
);

/** Payment cards of the customers. */
export const cardRecords = (formula: string, note: Sentence): RecordTypeInput => ({
  id: 'cards',
  name: 'Payment cards',
  count: { formula, note },
  peopleOf: 'customers',
  resalePrice: range(1, 5.35, 12, {
    source: 'B-nord23-card',
    note: 'Average $5.35 (NordVPN 2023); $1 to $12 (NordVPN 2021), $1 to $3 (TSFactory).',
  }),
  note: 'Cards on file; tokens at a payment provider do not count.',
});

/** Accounts with name, mail address and password or purchase history. */
export const accountRecords = (name: Sentence, count: number): RecordTypeInput => ({
  id: 'customers',
  name,
  count,
  resalePrice: range(0.03, 0.5, 5, {
    source: 'B-tw17-pii',
    note: 'Assumption: criminals’ prices for contact data are a few percent of what its holders think (Trustwave 2017); without Social Security numbers they stay under $5.',
  }),
  note: 'One record per customer; the number is your answer.',
});

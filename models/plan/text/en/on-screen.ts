/** What is said on screen in place of the sentences of `problems.ts` that speak of how a file is written. */
export const onScreen = {
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'yes or no',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  } as Record<string, string>,
  amount: 'must be a number or a formula',
  estimate: 'must be a number, a formula or an estimate',
  frequency: 'must be a number of times a year, a formula, an estimate or a chance in a year',
  probability: 'must be a probability from 0 to 1, a formula, an estimate or one that rises with the records',
  noRecordsToRiseWith:
    'rises with the records that an incident exposes, and this threat exposes none; say which records it exposes, or state a probability',
  magnitude: 'must be a share, a formula, an estimate, or a share for each form of loss',
  unknownKind: (_: string) => 'is an estimate of a kind that is not known here',
  noRule: 'names no penalty rule',
  noSeverity: 'is missing; a penalty says where between the least and the greatest amount it falls, from 0 to 1',
  taken: (id: string, _: string) => `has the id ${id}, which an entry above has already`,
  driverShare: (got: number) => `must be a share from 0 to 1 (got ${got})`,
  driverNeutral: 'must be more than 0 where the exposure is a count (got 0)',
  onePercentile: (_: 'neither' | 'both') => 'needs a median and one upper value, the 90th or the 95th percentile',
  noInsurance: 'takes insurance, but the plan describes none',
};

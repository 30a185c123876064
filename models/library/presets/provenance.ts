import type { Sentence, Text } from '#models/library/text/text';

/** A constant that says where it comes from: a formula is the form in which a plain number can carry a source. */
export const assumed = (value: number, note: Sentence, source?: string) => ({
  formula: String(value),
  note,
  ...(source ? { source } : {}),
});

/** A formula over the plan's quantities with its reason. */
export const derived = (formula: string, note: Text, source?: string) => ({
  formula,
  note,
  ...(source ? { source } : {}),
});

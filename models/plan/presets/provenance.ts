/** A constant that says where it comes from: a formula is the form in which a plain number can carry a source. */
export const assumed = (value: number, note: string, source?: string) => ({
  formula: String(value),
  note,
  ...(source ? { source } : {}),
});

/** A formula over the plan's quantities with its reason. */
export const derived = (formula: string, note: string, source?: string) => ({
  formula,
  note,
  ...(source ? { source } : {}),
});

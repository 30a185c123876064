/** The step that `money` rounds an amount to: three digits, never below one unit of the currency. */
export function printedStep(amount: number): number {
  const size = Math.abs(amount);
  if (!(size >= 1000)) return 1;
  // Rounding may add a digit: 999,600 is printed as 1,000,000.
  return 10 ** (Math.floor(Math.log10(Number(size.toPrecision(3)))) - 2);
}

/**
 * An amount as `money` prints it. Sums and differences of these are what a reader comes to who adds up or subtracts what
 * is on the page.
 */
export function asPrinted(amount: number): number {
  // Below 100 cents are printed.
  if (Math.abs(amount) < 100) return amount;
  const step = printedStep(amount);
  return Math.round(amount / step) * step;
}

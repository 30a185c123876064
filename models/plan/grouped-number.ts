/**
 * Numbers in a list of values that may have been meant as one, as the 1,250 in max(1,250, 100); null where there are
 * none. A blank behind the comma makes them two.
 */
export function groupedNumber(text: string): string | null {
  return /(?<![\p{L}\p{N}_.,])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}_])/u.exec(text)?.[0] ?? null;
}

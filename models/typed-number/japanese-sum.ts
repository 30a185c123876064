import { readDigits } from './number-notation';

const parts: [unit: string, factor: number][] = [
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
];
const written = /^([\d.,]+兆)?([\d.,]+億)?([\d.,]+万)?([\d.,]+)?$/u;

/** The value of `1億2,000万`, where each unit stands behind its own number; null for anything else. */
export function readJapaneseSum(text: string, locale: string): number | null {
  const found = written.exec(text)?.slice(1);
  if (!found || found.filter(Boolean).length < 2) return null;
  let sum = 0;
  for (const [index, piece] of found.entries()) {
    if (!piece) continue;
    const [unit = '', factor = 1] = parts[index] ?? [];
    const digits = readDigits(piece.replace(unit, ''), locale);
    if (!digits.ok) return null;
    sum += digits.value * factor;
  }
  return sum;
}

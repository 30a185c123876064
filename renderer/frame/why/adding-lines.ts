import { partsOfTotal } from '#models/report/parts-of-total';
import { printedStep } from '#models/report/printed-amount';
import type { WhyContext, WhyLine, WhyStep } from './explanation';

/** A part of an amount, before it is rounded. */
export interface AddedPart {
  label: string;
  amount: number;
  to?: WhyStep;
}

/** More lines than these are taken together. */
const mostLines = 20;

/**
 * Parts of an amount as lines that add up to it as it is printed, largest first; those too small to be printed, and
 * those beyond what can be taken in, as one.
 */
export function addingLines(
  parts: readonly AddedPart[],
  { format }: Pick<WhyContext, 'format'>,
  others: (count: number) => string,
): { lines: WhyLine[]; total: string } {
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  // Below 100 cents are printed.
  const step = Math.abs(sum) < 100 ? 0.01 : printedStep(sum);
  const sorted = [...parts].filter(({ amount }) => amount !== 0).sort((a, b) => b.amount - a.amount);
  const small = sorted.findIndex(({ amount }) => Math.abs(amount) < step / 2);
  const most = Math.min(mostLines, small < 0 ? sorted.length : small);
  // One alone takes no more room than saying that there is one more.
  const kept = sorted.length - most === 1 && small < 0 ? sorted.length : most;
  const rest = sorted.slice(kept);
  const shown: AddedPart[] =
    rest.length === 0
      ? sorted
      : [
          ...sorted.slice(0, kept),
          { label: others(rest.length), amount: rest.reduce((sum, part) => sum + part.amount, 0) },
        ];
  const rounded = partsOfTotal(
    shown.map(({ amount }) => amount),
    step,
  );
  return {
    lines: shown.map(({ label, to }, at) => ({ label, to, value: format.money(rounded[at]) })),
    total: format.money(rounded.reduce((sum, part) => sum + part, 0)),
  };
}

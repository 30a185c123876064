import { InvalidArgumentError } from 'commander';

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A reader for an option that takes a number from `least` to `most`; commander reports what it throws. */
export function numberOption(least: number, most: number, kind: 'number' | 'whole number' = 'whole number') {
  return (text: string): number => {
    const value = numberPattern.test(text) ? Number(text) : Number.NaN;
    const fits = value >= least && value <= most && (kind === 'number' || Number.isInteger(value));
    if (!fits) {
      const bounds = `${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}`;
      throw new InvalidArgumentError(`It must be a ${kind} from ${bounds}.`);
    }
    return value;
  };
}

/** Options that several commands share, with the bounds of the plan file's own fields. */
export const readSeed = numberOption(0, 4_294_967_295);
export const readYears = numberOption(100, 10_000_000);
export const readThreads = numberOption(1, 64);

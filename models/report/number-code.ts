import type { Formatter } from './format';
import type { NumberFormat } from './number-format';

const quoted = (text: string): string => (text === '' ? '' : `"${text.replace(/"/g, '')}"`);

/** What stands before and after the 2 of a formatted amount; null where the locale writes it out in full. */
function around(text: string): [string, string] | null {
  const found = /^([^\d]*)2([^\d]*)$/.exec(text);
  return found && [quoted(found[1]), quoted(found[2])];
}

/**
 * Code for amounts of very different size, none below zero, each in its own unit: as in a log axis, or beside bars of
 * which the smallest would be "$0.1 m" in the unit of the largest. `digits` are the decimals of millions; with them
 * smaller amounts are written out, as in the text, and in thousands without.
 */
export function codeBySize(format: Formatter, digits = 0): string {
  const code = (largest: number, places: number) =>
    numberCode({ style: 'currency', compact: true, digits: places }, format, largest).split(';')[0];
  const below = digits > 0 ? code(0, 0) : `[>=1000]${code(1e3, 0)};${code(0, 0)}`;
  return `[>=1000000]${code(1e6, digits)};${below}`;
}

const decimals = (digits: number): string => (digits > 0 ? `.${'0'.repeat(digits)}` : '');
const signed = (code: string): string => `${code};-${code}`;

/**
 * A number format as a code of spreadsheets and their charts (ECMA-376, part 1, 18.8.31), with the currency's sign where
 * the locale has it; separators follow the reader's own settings. Compact amounts take the unit that `largest` asks for.
 */
export function numberCode(spec: NumberFormat, format: Formatter, largest = 0): string {
  switch (spec.style) {
    case 'currency': {
      const unit = spec.compact ? compactUnit(format, largest, spec.digits) : null;
      if (unit) return unit;
      const [before, after] = around(format.format(2, { style: 'currency', digits: 0 })) ?? ['', ''];
      return signed(`${before}#,##0${decimals(spec.digits ?? 0)}${after}`);
    }
    case 'percent':
      return `0${decimals(spec.digits ?? 0)}%`;
    case 'oneIn':
      return '[>=0.01]0%;0.0%';
    case 'number':
      return `#,##0${decimals(spec.digits ?? 0)}`;
    case 'years':
      return spec.digits === undefined ? '0' : `0${decimals(spec.digits)}`;
    case 'multiple':
      return `0${decimals(spec.digits ?? 1)}"×"`;
  }
}

/** Amounts in millions or thousands, whichever the largest one has; null below. */
function compactUnit(format: Formatter, largest: number, places?: number): string | null {
  const [step, scale] = largest >= 1e6 ? [1e6, ',,'] : [1e3, ','];
  if (largest < step) return null;
  const words = around(format.tick(2 * step, { style: 'currency' }));
  if (!words) return null;
  return `${signed(`${words[0]}#,##0${decimals(places ?? (largest < step * 10 ? 1 : 0))}${scale}${words[1]}`)};${words[0]}0`;
}

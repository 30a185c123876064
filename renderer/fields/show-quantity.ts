import type { Formatter } from '#models/report/format';
import type { QuantityKind } from '#models/typed-number/parse-quantity';

/** A figure of a distribution for reading: three figures at most, since estimates know no more. */
export function showQuantity(kind: QuantityKind, format: Formatter): (value: number) => string {
  if (kind === 'amount') return format.money;
  if (kind === 'share') return (value) => format.percent(value);
  return (value) => format.number(Number(value.toPrecision(3)));
}

import { expect, it } from 'vitest';
import { createFormatter } from '#models/report/format';
import { codeBySize, numberCode } from '#models/report/number-code';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('gives amounts of very different size each its own unit', () => {
  expect(plain(codeBySize(createFormatter('en-US', 'USD'), 2))).toBe('[>=1000000]"$"#,##0.00,," m";"$"#,##0');
  expect(plain(codeBySize(createFormatter('de-DE', 'EUR'), 2))).toBe('[>=1000000]#,##0.00,," Mio. €";#,##0" €"');
});

it('gives amounts of one size the unit of the largest', () => {
  const format = createFormatter('en-US', 'USD');
  const code = (largest: number) => plain(numberCode({ style: 'currency', compact: true }, format, largest));
  expect([3e6, 3e7, 3e5].map(code)).toEqual([
    '"$"#,##0.0,," m";-"$"#,##0.0,," m";"$"0',
    '"$"#,##0,," m";-"$"#,##0,," m";"$"0',
    '"$"#,##0," k";-"$"#,##0," k";"$"0',
  ]);
});

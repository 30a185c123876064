import { describe, expect, it } from 'vitest';
import { internalRateOfReturn } from '#models/finance/irr';
import { netPresentValue } from '#models/finance/npv';
import { converted, libreOffice } from '../../support/libre-office';

const cases = [
  { rate: 0.08, flows: [-95_660, 36_527, 89_581, 98_775] },
  { rate: 0.1, flows: [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000] },
  { rate: 0.035, flows: [-1_250_000.5, 0, 0, 1_900_000.25] },
  { rate: -0.02, flows: [-1, 0.4, 0.4, 0.4] },
];

// LibreOffice reads the formulas of a flat spreadsheet: rows of cells with the formula as an attribute.
const flat = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="s">${cases
  .map(({ rate, flows: [now, ...later] }) => {
    const cell = (formula: string) =>
      `<table:table-cell table:formula="of:=TEXT(${formula};&quot;0.000000000000000E+00&quot;)"/>`;
    return `<table:table-row>${cell(`${now}+NPV(${rate};${later.join(';')})`)}${cell(`IRR({${[now, ...later].join('|')}})`)}</table:table-row>`;
  })
  .join('')}</table:table></office:spreadsheet></office:body></office:document>`;

describe(`NPV and IRR against LibreOffice${libreOffice ? '' : ' (skipped: LibreOffice is not installed here)'}`, () => {
  it.skipIf(!libreOffice)('agree to 1e-9', { timeout: 160_000 }, () => {
    const [csv] = converted([Buffer.from(flat)], 'fods', 'csv');
    const rows = csv
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(',').map(Number));
    expect(rows).toHaveLength(cases.length);
    cases.forEach(({ rate, flows }, index) => {
      const [npv, irr] = rows[index];
      expect(Math.abs(netPresentValue(rate, flows) - npv) / Math.abs(npv)).toBeLessThan(1e-9);
      expect(Math.abs((internalRateOfReturn(flows) ?? Number.NaN) - irr)).toBeLessThan(1e-9);
    });
  });
});

import { distributionOf, meanOf } from '#models/probability/distribution';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import type { NumberFormat } from '../number-format';
import { cents, money, percent, plain } from './formats';
import { cellAt, createSheet, figure, heads, input, live, range, text } from './sheet-builder';
import type { WorkbookSheet } from './workbook';

const missing = '–';

/** Facts and rates of the plan as named cells, what follows from them, the records held and the lines of the IT budget. */
export function inputsSheet({ plan, text: words }: ReportContext): WorkbookSheet {
  const { inputs: say, sheets } = words.workbook;
  const { budget, organization, insurance } = plan;
  const sheet = createSheet(sheets.inputs);
  sheet.add([text(sheets.inputs, 'title')], [text(words.workbook.inputNote, 'note')], heads([say.fact, say.value]));

  const add = (label: string, value: number, format: NumberFormat, name: string) =>
    sheet.add([text(label), input(value, format, name)]);
  add(say.discountRate, budget.discountRate, percent, 'discount_rate');
  add(say.lossesMidYear, budget.lossTiming === 'midYear' ? 1 : 0, plain, 'losses_mid_year');
  add(say.priceGrowth, budget.priceGrowth, percent, 'price_growth');
  add(say.amortizationYears, budget.amortizationYears, plain, 'amortization_years');
  sheet.add([text(say.horizonYears), { ...figure(budget.horizonYears, plain), name: 'horizon_years' }]);
  add(say.frictionInAsk, budget.frictionInAsk ? 1 : 0, plain, 'friction_in_ask');
  add(say.itBudget, budget.itBudget, money, 'it_budget');
  add(say.securityShare, budget.securityShare, percent, 'security_share');
  add(say.annualRevenue, organization.annualRevenue, money, 'annual_revenue');
  add(say.employees, organization.employees, plain, 'employees');
  add(say.endpoints, organization.endpoints, plain, 'endpoints');
  add(say.servers, organization.servers, plain, 'servers');
  add(say.medicalDevices, organization.medicalDevices, plain, 'medical_devices');
  add(say.iotDevices, organization.iotDevices, plain, 'iot_devices');
  add(say.sites, organization.sites, plain, 'sites');
  add(say.fteCost, organization.fteCost, money, 'fte_cost');
  add(say.hourlyCost, organization.hourlyCost, cents, 'hourly_cost');
  if (insurance) add(say.premium, insurance.premium, money, 'insurance_premium');

  const security = budget.itBudget * budget.securityShare;
  // Without employees or revenue there is no figure, which is not the same as none spent.
  const over = (of: number) => (of > 0 ? security / of : missing);
  sheet.add(
    [],
    [text(say.derived, 'heading')],
    [text(say.securityBudget), live('it_budget*security_share', security, money, { name: 'security_budget' })],
    [text(say.perEmployee), live('IF(employees>0,security_budget/employees,"–")', over(organization.employees), cents)],
    [
      text(say.shareOfRevenue),
      live('IF(annual_revenue>0,security_budget/annual_revenue,"–")', over(organization.annualRevenue), {
        style: 'percent',
        digits: 2,
      }),
    ],
    [],
    [text(say.records, 'heading')],
    heads([say.recordType, say.held, say.price, say.worth]),
  );
  const firstRecord = sheet.next();
  const priced = plan.records.map((type) => ({ type, price: meanOf(distributionOf(type.resalePrice)) }));
  priced.forEach(({ type, price }, at) => {
    const row = firstRecord + at;
    sheet.add([
      text(nameOf(type)),
      input(type.count, plain),
      input(price, cents),
      live(`${cellAt(1, row)}*${cellAt(2, row)}`, type.count * price, money),
    ]);
  });
  const lastRecord = Math.max(firstRecord, sheet.next() - 1);
  const held = plan.records.reduce((sum, { count }) => sum + count, 0);
  const worth = priced.reduce((sum, { type, price }) => sum + type.count * price, 0);
  if (plan.records.length === 0) sheet.add([]);
  sheet.add(
    [
      text(say.total, 'total'),
      live(`SUM(${range(1, firstRecord, 1, lastRecord)})`, held, plain, { look: 'total', name: 'records_held' }),
      figure(null, cents, 'total'),
      live(`SUM(${range(3, firstRecord, 3, lastRecord)})`, worth, money, { look: 'total' }),
    ],
    [text(say.worthNote, 'note')],
  );

  if (budget.commitments.length > 0) {
    sheet.add([], [text(say.commitments, 'heading')], heads([say.line, say.annual, say.shareOfIt]));
    for (const line of budget.commitments) {
      const row = sheet.next();
      const share = budget.itBudget > 0 ? line.annual / budget.itBudget : 0;
      const formula = `IF(it_budget>0,${cellAt(1, row)}/it_budget,0)`;
      sheet.add([text(nameOf(line)), input(line.annual, money), live(formula, share, percent)]);
    }
  }
  return sheet.build({ widths: [52, 18, 18, 18], frozenRows: 3, frozenColumns: 1 });
}

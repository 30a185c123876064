import { controlCosts, meanCost, proposalCosts } from '../../controls/costs';
import type { ResolvedControl, ResolvedProposal } from '../../plan/resolved';
import type { ReportContext } from '../context';
import { nameOf } from '../name-of';
import { decimals, money, plain } from './formats';
import {
  cellAt,
  columnLetter,
  createSheet,
  figure,
  heads,
  input,
  live,
  range,
  type SheetBuilder,
  text,
} from './sheet-builder';
import type { WorkbookSheet } from './workbook';

/** Where the sheet of cash flows finds a proposal's costs: references to cells. */
export interface ProposalCostCells {
  /** By year, index 0 now; and of it what is paid in advance, and through the year. */
  cash: string[];
  inAdvance: string[];
  through: string[];
  annualCost: string;
  friction: string;
}

/** Names of the cells that count units. */
const unitNames = {
  employee: 'employees',
  endpoint: 'endpoints',
  server: 'servers',
  medicalDevice: 'medical_devices',
  iotDevice: 'iot_devices',
  site: 'sites',
  record: 'records_held',
} as const;

interface ControlRow {
  control: ResolvedControl;
  row: number;
}

/** What each control costs, from its unit prices up, and each proposal's cash by year: all formulas of the inputs. */
export function controlsSheet(context: ReportContext): { sheet: WorkbookSheet; costs: Map<string, ProposalCostCells> } {
  const { plan, text: words } = context;
  const { controls: say, sheets } = words.workbook;
  const sheet = createSheet(sheets.controls);
  const bought = plan.controls.filter(({ existing }) => !existing);
  sheet.add([text(sheets.controls, 'title')], [text(words.workbook.inputNote, 'note')]);
  const unitRows = addUnitPrices(sheet, bought, context);
  sheet.add([text(say.costs, 'heading')], heads(Object.values(say.columns)));
  const rows = bought.map((control) => ({ control, row: addControl(sheet, control, unitRows, context) }));
  const costs = new Map<string, ProposalCostCells>();
  for (const proposal of plan.proposals) costs.set(proposal.id, addProposal(sheet, proposal, rows, context));
  const widths = [46, 16, 16, 16, 16, 16, 16, 16, 16, 16, 18, 16, 16, 16];
  return { sheet: sheet.build({ widths, frozenRows: 2, frozenColumns: 1 }), costs };
}

/** A line for each price per unit; returns the rows of each control. */
function addUnitPrices(
  sheet: SheetBuilder,
  controls: readonly ResolvedControl[],
  { plan, text: words }: ReportContext,
) {
  const { controls: say } = words.workbook;
  const { organization, records } = plan;
  const held = records.reduce((sum, { count }) => sum + count, 0);
  const counts = {
    employee: organization.employees,
    endpoint: organization.endpoints,
    server: organization.servers,
    medicalDevice: organization.medicalDevices,
    iotDevice: organization.iotDevices,
    site: organization.sites,
    record: held,
  };
  sheet.add([text(say.unitPrices, 'heading')], heads(Object.values(say.unitColumns)));
  const rows = new Map<string, number[]>();
  for (const control of controls) {
    for (const price of control.costs.perUnit) {
      const row = sheet.next();
      const count = counts[price.unit];
      const [oneTime, annual] = [meanCost(price.oneTime), meanCost(price.annual)];
      sheet.add([
        text(nameOf(control)),
        text(say.units[price.unit]),
        live(unitNames[price.unit], count, plain),
        input(oneTime, { style: 'currency', digits: 2 }),
        input(annual, { style: 'currency', digits: 2 }),
        live(`${cellAt(2, row)}*${cellAt(3, row)}`, count * oneTime, money),
        live(`${cellAt(2, row)}*${cellAt(4, row)}`, count * annual, money),
      ]);
      rows.set(control.id, [...(rows.get(control.id) ?? []), row]);
    }
  }
  sheet.add([]);
  return rows;
}

/** Columns of a control's costs, from 0. */
const at = {
  oneTime: 1,
  annual: 2,
  fte: 3,
  minutes: 4,
  users: 5,
  oneTimeAll: 6,
  running: 7,
  amortized: 8,
  friction: 9,
  timing: 10,
  inAdvance: 11,
  through: 12,
};

function addControl(
  sheet: SheetBuilder,
  control: ResolvedControl,
  unitRows: Map<string, number[]>,
  { plan, text: words }: ReportContext,
) {
  const row = sheet.next();
  const { costs } = control;
  const { timings } = words.workbook.controls;
  const all = controlCosts(plan, control);
  const cell = (column: number) => cellAt(column, row);
  const plus = (column: number) => (unitRows.get(control.id) ?? []).map((unit) => `+${cellAt(column, unit)}`).join('');
  return sheet.add([
    text(nameOf(control)),
    input(meanCost(costs.oneTime), money),
    input(meanCost(costs.annual), money),
    input(meanCost(costs.fte), { style: 'number', digits: 2 }),
    input(costs.frictionMinutesPerUserWeek, { style: 'number', digits: 2 }),
    costs.frictionUsers === undefined
      ? live('employees', plan.organization.employees, plain)
      : input(costs.frictionUsers, plain),
    live(`${cell(at.oneTime)}${plus(5)}`, all.oneTime, money),
    live(`${cell(at.annual)}+${cell(at.fte)}*fte_cost${plus(6)}`, all.running, money),
    live(`${cell(at.oneTimeAll)}/amortization_years+${cell(at.running)}`, all.amortized, money),
    live(`${cell(at.minutes)}/60*52*${cell(at.users)}*hourly_cost`, all.friction, money),
    text(timings[costs.timing]),
    // What runs, but the staff's pay; that and users' time are paid through the year, unless all is paid at its end.
    costs.timing === 'advance'
      ? live(`${cell(at.running)}-${cell(at.fte)}*fte_cost`, all.running - all.staff, money)
      : figure(0, money),
    costs.timing === 'arrears'
      ? figure(0, money)
      : live(
          `${cell(at.running)}-${cell(at.inAdvance)}+friction_in_ask*${cell(at.friction)}`,
          (costs.timing === 'advance' ? all.staff : all.running) + (plan.budget.frictionInAsk ? all.friction : 0),
          money,
        ),
  ]);
}

function addProposal(
  sheet: SheetBuilder,
  proposal: ResolvedProposal,
  rows: readonly ControlRow[],
  { plan, text: words }: ReportContext,
): ProposalCostCells {
  const { controls: say } = words.workbook;
  const horizon = plan.budget.horizonYears;
  const costs = proposalCosts(plan, proposal);
  const times = Array.from({ length: horizon + 1 }, (_, year) => year);
  const growth = 1 + plan.budget.priceGrowth;
  sheet.add([], [text(say.proposal(nameOf(proposal)), 'heading')]);
  const head = sheet.add([
    ...heads([say.columns.control, say.start, say.amortized]),
    ...times.map((year) => ({ value: year, format: plain, look: 'head' as const })),
    text(say.total, 'head'),
  ]);
  const first = sheet.next();
  const year = (time: number) => `${columnLetter(3 + time)}$${head}`;
  const last = cellAt(3 + horizon, 0).replace(/0$/, '');
  const sumOfRow = (row: number) => `SUM(D${row}:${last}${row})`;
  const frictions: { start: string; cost: string; inAdvance: string; through: string }[] = [];

  for (const { control: id, startYear } of proposal.controls) {
    const found = rows.find(({ control }) => control.id === id);
    if (!found) continue;
    const row = sheet.next();
    const own = controlCosts(plan, found.control);
    const [oneTime, running, amortized, friction, inAdvance, through] = [
      at.oneTimeAll,
      at.running,
      at.amortized,
      at.friction,
      at.inAdvance,
      at.through,
    ].map((column) => `$${columnLetter(column)}$${found.row}`);
    const cash = times.map(
      (time) =>
        (time === startYear - 1 && startYear <= horizon ? own.oneTime * growth ** time : 0) +
        (time >= startYear ? own.running * growth ** (time - 1) : 0),
    );
    sheet.add([
      text(nameOf(found.control)),
      input(startYear, plain),
      live(amortized, own.amortized, money),
      ...times.map((time) =>
        live(
          `IF(AND($B${row}=${year(time)}+1,$B${row}<=horizon_years),${oneTime}*(1+price_growth)^${year(time)},0)` +
            `+IF(${year(time)}>=$B${row},${running}*(1+price_growth)^(${year(time)}-1),0)`,
          cash[time],
          money,
        ),
      ),
      live(
        sumOfRow(row),
        cash.reduce((sum, value) => sum + value, 0),
        money,
      ),
    ]);
    frictions.push({ start: `$B${row}`, cost: friction, inAdvance, through });
  }
  if (proposal.insurance && plan.insurance && !plan.insurance.existing) {
    const row = sheet.next();
    const { premium } = plan.insurance;
    sheet.add([
      text(say.insurance),
      null,
      live('insurance_premium', premium, money),
      ...times.map((time) => live(`IF(${year(time)}>=1,insurance_premium,0)`, time >= 1 ? premium : 0, money)),
      live(sumOfRow(row), premium * horizon, money),
    ]);
  }
  const row = sheet.next();
  const counted = plan.budget.frictionInAsk ? 1 : 0;
  const frictionSum = frictions.length > 0 ? frictions.map(({ cost }) => cost).join('+') : '0';
  const inYear = (time: number) =>
    frictions.map(({ start, cost }) => `IF(${year(time)}>=${start},${cost},0)`).join('+') || '0';
  sheet.add([
    text(say.friction),
    null,
    live(`friction_in_ask*(${frictionSum})`, counted * costs.frictionCost, money),
    ...times.map((time) =>
      live(
        `friction_in_ask*(${inYear(time)})*(1+price_growth)^MAX(0,${year(time)}-1)`,
        counted * costs.frictionByYear[time],
        money,
      ),
    ),
    live(sumOfRow(row), counted * costs.frictionByYear.reduce((sum, value) => sum + value, 0), money),
  ]);
  const total = (column: number, value: number) =>
    live(`SUM(${range(column, first, column, row)})`, value, money, { look: 'total' });
  const totalRow = sheet.add([
    text(say.total, 'total'),
    figure(null, decimals, 'total'),
    total(2, costs.annualCost),
    ...times.map((time) => total(3 + time, costs.cashByYear[time])),
    total(
      4 + horizon,
      costs.cashByYear.reduce((sum, cash) => sum + cash, 0),
    ),
  ]);
  const bought = proposal.insurance && plan.insurance && !plan.insurance.existing ? plan.insurance.timing : null;
  /** Of the total, what is paid at one time of the year. */
  const ofWhich = (key: 'inAdvance' | 'through', premium: boolean, label: string, values: readonly number[]) => {
    const at = sheet.next();
    sheet.add([
      text(label),
      null,
      null,
      ...times.map((time) => {
        const parts = frictions.map(({ start, ...cost }) => `IF(${year(time)}>=${start},${cost[key]},0)`);
        const ofControls = parts.length > 0 ? `(${parts.join('+')})*(1+price_growth)^MAX(0,${year(time)}-1)` : '0';
        return live(`${ofControls}${premium ? `+IF(${year(time)}>=1,insurance_premium,0)` : ''}`, values[time], money);
      }),
    ]);
    return times.map((time) => sheet.at(3 + time, at));
  };
  const inAdvance = ofWhich('inAdvance', bought === 'advance', say.inAdvance, costs.inAdvanceByYear);
  const through = ofWhich('through', bought === 'through', say.through, costs.throughByYear);
  const frictionRow = sheet.add([text(say.frictionAll), null, live(frictionSum, costs.frictionCost, money)]);
  return {
    cash: times.map((time) => sheet.at(3 + time, totalRow)),
    inAdvance,
    through,
    annualCost: sheet.at(2, totalRow),
    friction: sheet.at(2, frictionRow),
  };
}

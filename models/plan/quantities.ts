import type { Amount } from './estimate';
import type { Plan } from './schema';

/** A named figure of the plan that formulas may use. */
export interface Quantity {
  name: string;
  /** In plain words, for the help beside a formula. */
  description: string;
  unit: 'count' | 'share' | 'money' | 'moneyPerYear' | 'years' | 'perYear';
  /** The plan's figures it rests on; may themselves be formulas. */
  inputs: Amount[];
  /** Where they stand in the plan, as problems write it. */
  places: string[];
  /** Its value from theirs. */
  combine: (values: number[]) => number;
}

const first = ([value]: number[]) => value;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** `records_` and the type's id with whatever cannot stand in a name replaced by `_`. */
const recordsName = (id: string) => `records_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;

const countAt = (index: number) => `records[${index}].count`;

/** All quantities of a plan, in the order in which help lists them. */
export function quantitiesOf(plan: Plan): Quantity[] {
  const { organization: o, budget: b } = plan;
  const plain = (
    name: string,
    unit: Quantity['unit'],
    description: string,
    amount: Amount,
    place = `${Object.hasOwn(o, name) ? 'organization' : 'budget'}.${name}`,
  ): Quantity => ({
    name,
    unit,
    description,
    inputs: [amount],
    places: [place],
    combine: first,
  });
  return [
    plain('employees', 'count', 'Employees', o.employees),
    plain('annualRevenue', 'moneyPerYear', 'Revenue per year', o.annualRevenue),
    plain('sites', 'count', 'Sites', o.sites),
    plain('endpoints', 'count', 'Desktops, laptops and other endpoints', o.endpoints),
    plain('endpointsPastEndOfLife', 'share', 'Share of endpoints past end of life', o.endpointsPastEndOfLife),
    plain('servers', 'count', 'Servers', o.servers),
    plain('serversPastEndOfLife', 'share', 'Share of servers past end of life', o.serversPastEndOfLife),
    plain('medicalDevices', 'count', 'Medical devices', o.medicalDevices),
    plain(
      'medicalDevicesPastEndOfLife',
      'share',
      'Share of medical devices past end of life',
      o.medicalDevicesPastEndOfLife,
    ),
    plain('iotDevices', 'count', 'Other connected devices', o.iotDevices),
    plain('untrainedStaff', 'share', 'Share of staff without security training', o.untrainedStaff),
    plain(
      'remoteSessionsUnmonitored',
      'share',
      'Share of remote sessions that nobody monitors',
      o.remoteSessionsUnmonitored,
    ),
    plain('thirdParties', 'count', 'Third parties that hold records', o.thirdParties),
    plain('fteCost', 'moneyPerYear', 'Cost of one full-time employee of the team per year', o.fteCost),
    plain('hourlyCost', 'money', "Cost of an hour of a user's working time", o.hourlyCost),
    plain('itBudget', 'moneyPerYear', 'IT budget of year 1', b.itBudget),
    plain('securityShare', 'share', 'Share of the IT budget that goes to security', b.securityShare),
    {
      name: 'securityBudget',
      unit: 'moneyPerYear',
      description: 'Security budget of year 1: IT budget × security share',
      inputs: [b.itBudget, b.securityShare],
      places: ['budget.itBudget', 'budget.securityShare'],
      combine: ([itBudget, share]) => itBudget * share,
    },
    plain('horizonYears', 'years', 'Years the plan looks ahead', b.horizonYears),
    plain('amortizationYears', 'years', 'Years over which one-time costs are spread', b.amortizationYears),
    plain('discountRate', 'perYear', 'Discount rate per year', b.discountRate),
    plain('priceGrowth', 'perYear', 'Growth of prices per year', b.priceGrowth),
    {
      name: 'recordsHeld',
      unit: 'count',
      description: 'Records held, all types together',
      inputs: plan.records.map((record) => record.count),
      places: plan.records.map((_, index) => countAt(index)),
      combine: sum,
    },
    ...plan.records.map((record, index) =>
      plain(recordsName(record.id), 'count', `Records held: ${record.name || record.id}`, record.count, countAt(index)),
    ),
  ];
}

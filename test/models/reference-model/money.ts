import type { ResolvedControl, ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

type Timing = ResolvedControl['costs']['timing'];

/** What a cost is taken to be; `name` tells it from every other cost. */
export type CostOf = (cost: ResolvedEstimate, name: string) => number;

/** A cost's mean: of a number itself, of a range (low + 4·likely + high)/6; the generated plans have no other. */
const meanCost: CostOf = (cost) => {
  if (typeof cost === 'number') return cost;
  if (cost.kind === 'range') return (cost.low + 4 * cost.likely + cost.high) / 6;
  throw new Error(`a cost of kind ${cost.kind} is not worked out here`);
};

/** Money that is paid or saved once, of a plan year (0 now) and in years from now; a premium does not rise with prices. */
interface Flow {
  year: number;
  at: number;
  amount: number;
  isPremium?: boolean;
}

/** What is paid: the yearly ask, cash by year (index 0 now, index t year t), and all of it by when it is paid. */
export interface Bill {
  ask: number;
  friction: number;
  cash: number[];
  oneTime: number[];
  flows: Flow[];
}

/** When what year t costs is paid. */
const paidAt = (timing: Timing, t: number) => ({ advance: t - 1, through: t - 0.5, arrears: t })[timing];

/** Work of one's own people is never paid in advance. */
const ofPeople = (timing: Timing): Timing => (timing === 'advance' ? 'through' : timing);

/** A control's costs in prices of year 1: once, what is bought a year, own staff a year, users' time a year. */
function pricesOf(plan: ResolvedPlan, { id, costs }: ResolvedControl, costOf: CostOf) {
  const o = plan.organization;
  const records = plan.records.reduce((sum, { count }) => sum + count, 0);
  const number = {
    employee: o.employees,
    endpoint: o.endpoints,
    server: o.servers,
    medicalDevice: o.medicalDevices,
    iotDevice: o.iotDevices,
    site: o.sites,
    record: records,
  };
  const units = (key: 'oneTime' | 'annual') =>
    costs.perUnit.reduce((sum, price, i) => sum + costOf(price[key], `${id} ${key} ${i}`) * number[price.unit], 0);
  return {
    once: costOf(costs.oneTime, `${id} oneTime`) + units('oneTime'),
    bought: costOf(costs.annual, `${id} annual`) + units('annual'),
    staff: costOf(costs.fte, `${id} fte`) * o.fteCost,
    friction: (costs.frictionMinutesPerUserWeek / 60) * 52 * (costs.frictionUsers ?? o.employees) * o.hourlyCost,
  };
}

/** docs/finance.md, "Cost of a control"; costs that are estimates count with their means, or with what they are given. */
export function billOf(plan: ResolvedPlan, proposal: ResolvedProposal, costOf = meanCost): Bill {
  const { horizonYears, priceGrowth, amortizationYears, frictionInAsk } = plan.budget;
  const years = () => new Array<number>(horizonYears + 1).fill(0);
  const bill: Bill = { ask: 0, friction: 0, cash: years(), oneTime: years(), flows: [] };
  const pay = (year: number, at: number, amount: number, isPremium = false) => {
    bill.cash[year] += amount;
    bill.flows.push({ year, at, amount, isPremium });
  };
  for (const { control: id, startYear } of proposal.controls) {
    const control = plan.controls.find((one) => one.id === id)!;
    if (control.existing || startYear > horizonYears) continue;
    const { once, bought, staff, friction } = pricesOf(plan, control, costOf);
    const people = staff + (frictionInAsk ? friction : 0);
    bill.ask += once / amortizationYears + bought + people;
    bill.friction += friction;
    const paid = once * (1 + priceGrowth) ** (startYear - 1);
    bill.oneTime[startYear - 1] += paid;
    pay(startYear - 1, startYear - 1, paid);
    const { timing } = control.costs;
    for (let t = startYear; t <= horizonYears; t++) {
      const prices = (1 + priceGrowth) ** (t - 1);
      pay(t, paidAt(timing, t), bought * prices);
      pay(t, paidAt(ofPeople(timing), t), people * prices);
    }
  }
  if (proposal.insurance && plan.insurance && !plan.insurance.existing) {
    const { premium, timing } = plan.insurance;
    bill.ask += premium;
    for (let t = 1; t <= horizonYears; t++) pay(t, paidAt(timing, t), premium, true);
  }
  return bill;
}

/** Losses avoided by year (index t − 1 for year t) by when they fall: in the middle of the year or at its end. */
export const gainsOf = ({ budget }: ResolvedPlan, avoided: readonly number[]): Flow[] =>
  avoided.map((amount, i) => ({ year: i + 1, at: budget.lossTiming === 'midYear' ? i + 0.5 : i + 1, amount }));

/** Present value, each flow discounted from when it falls. */
export const presentValue = (rate: number, flows: readonly Flow[]): number =>
  flows.reduce((sum, { at, amount }) => sum + amount / (1 + rate) ** at, 0);

/**
 * When the sum of all flows comes back to zero for the last time: what is paid in advance is gone as its year begins,
 * the rest of a year is spread evenly over it.
 */
function paybackOf(gains: readonly number[], flows: readonly Flow[]): number | null {
  const paid = (which: (flow: Flow) => boolean) => flows.filter(which).reduce((sum, { amount }) => sum + amount, 0);
  let sum = -paid(({ year }) => year === 0);
  let payback = sum < 0 ? null : 0;
  for (const [i, gain] of gains.entries()) {
    const before = sum - paid(({ year, at }) => year === i + 1 && at === i);
    sum = before + gain - paid(({ year, at }) => year === i + 1 && at > i);
    if (sum < 0) payback = null;
    else if (before < 0) payback = i + 1 - sum / (sum - before);
  }
  return payback;
}

/** docs/finance.md, "Return", of mean losses avoided by year (index t − 1 for year t) and in a steady year. */
export function returnOf(plan: ResolvedPlan, bill: Bill, avoided: readonly number[], steady: number) {
  const { discountRate, priceGrowth, threatGrowth, amortizationYears, horizonYears } = plan.budget;
  const gains = gainsOf(plan, avoided);
  const gain = presentValue(discountRate, gains);
  const cost = presentValue(discountRate, bill.flows);
  /** The same a year later, as far as the horizon goes. */
  const later = (flows: readonly Flow[], growth: number): Flow[] =>
    flows
      .filter(({ year }) => year < horizonYears)
      .map(({ year, at, amount, isPremium }) => ({
        year: year + 1,
        at: at + 1,
        amount: isPremium ? amount : amount * growth,
      }));
  const unused = bill.oneTime.slice(0, -1).reduce((sum, paid) => sum + paid * (1 + priceGrowth), 0);
  const credit = { year: horizonYears, at: horizonYears, amount: -unused / amortizationYears };
  const waiting =
    presentValue(discountRate, later(gains, (1 + priceGrowth) * (1 + threatGrowth))) -
    presentValue(discountRate, [...later(bill.flows, 1 + priceGrowth), credit]);
  return {
    annualCost: bill.ask,
    frictionCost: bill.friction,
    riskReduction: steady,
    rosi: bill.ask > 0 ? (steady - bill.ask) / bill.ask : null,
    npv: gain - cost,
    paybackYears: paybackOf(avoided, bill.flows),
    benefitCostRatio: cost > 0 ? gain / cost : null,
    breakEvenEffectiveness: gain > 0 ? cost / gain : null,
    costOfDelay: gain - cost - waiting,
  };
}

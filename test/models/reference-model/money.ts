import type { ResolvedControl, ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '#models/plan/resolved';

/** A cost's mean: of a number itself, of a range (low + 4·likely + high)/6; the generated plans have no other. */
function mean(cost: ResolvedEstimate): number {
  if (typeof cost === 'number') return cost;
  if (cost.kind === 'range') return (cost.low + 4 * cost.likely + cost.high) / 6;
  throw new Error(`a cost of kind ${cost.kind} is not worked out here`);
}

/** What is paid: the yearly ask, and cash by year (index 0 now, index t the end of year t). */
export interface Bill {
  ask: number;
  friction: number;
  cash: number[];
  oneTime: number[];
  premium: number[];
}

/** A control's costs in prices of year 1: once, a year, and users' time a year. */
function pricesOf(plan: ResolvedPlan, { costs }: ResolvedControl): [once: number, yearly: number, friction: number] {
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
    costs.perUnit.reduce((sum, price) => sum + mean(price[key]) * number[price.unit], 0);
  return [
    mean(costs.oneTime) + units('oneTime'),
    mean(costs.annual) + units('annual') + mean(costs.fte) * o.fteCost,
    (costs.frictionMinutesPerUserWeek / 60) * 52 * (costs.frictionUsers ?? o.employees) * o.hourlyCost,
  ];
}

/** docs/finance.md, "Cost of a control". */
export function billOf(plan: ResolvedPlan, proposal: ResolvedProposal): Bill {
  const { horizonYears, priceGrowth, amortizationYears, frictionInAsk } = plan.budget;
  const years = () => new Array<number>(horizonYears + 1).fill(0);
  const bill: Bill = { ask: 0, friction: 0, cash: years(), oneTime: years(), premium: years() };
  for (const { control: id, startYear } of proposal.controls) {
    const control = plan.controls.find((one) => one.id === id)!;
    if (control.existing || startYear > horizonYears) continue;
    const [once, yearly, friction] = pricesOf(plan, control);
    const counted = frictionInAsk ? friction : 0;
    bill.ask += once / amortizationYears + yearly + counted;
    bill.friction += friction;
    bill.oneTime[startYear - 1] += once * (1 + priceGrowth) ** (startYear - 1);
    for (let t = startYear; t <= horizonYears; t++) bill.cash[t] += (yearly + counted) * (1 + priceGrowth) ** (t - 1);
  }
  if (proposal.insurance && plan.insurance && !plan.insurance.existing) {
    bill.ask += plan.insurance.premium;
    for (let t = 1; t <= horizonYears; t++) bill.premium[t] += plan.insurance.premium;
  }
  bill.cash = bill.cash.map((cash, t) => cash + bill.oneTime[t] + bill.premium[t]);
  return bill;
}

/** Present value at the end of year 0, everything at the end of its year. */
export const presentValue = (rate: number, flows: readonly number[]): number =>
  flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);

/** docs/finance.md, "Return", of mean losses avoided by year (index t − 1 for year t) and in a steady year. */
export function returnOf(plan: ResolvedPlan, bill: Bill, avoided: readonly number[], steady: number) {
  const { discountRate, priceGrowth, threatGrowth, amortizationYears } = plan.budget;
  const gains = [0, ...avoided];
  const gain = presentValue(discountRate, gains);
  const cost = presentValue(discountRate, bill.cash);
  let [sum, payback] = [0, 0 as number | null];
  gains.forEach((g, t) => {
    const before = sum;
    sum += g - bill.cash[t];
    if (sum < 0) payback = null;
    else if (before < 0) payback = t - sum / (sum - before);
  });
  const later = (flows: readonly number[], growth: number) => [0, ...flows.slice(0, -1).map((x) => x * growth)];
  const rising = later(
    bill.cash.map((x, t) => x - bill.premium[t]),
    1 + priceGrowth,
  );
  const delayed = later(bill.premium, 1).map((x, t) => x + rising[t]);
  const unused = later(bill.oneTime, 1 + priceGrowth).reduce((a, b) => a + b, 0) / amortizationYears;
  delayed[delayed.length - 1] -= unused;
  const waiting =
    presentValue(discountRate, later(gains, (1 + priceGrowth) * (1 + threatGrowth))) -
    presentValue(discountRate, delayed);
  return {
    annualCost: bill.ask,
    frictionCost: bill.friction,
    riskReduction: steady,
    rosi: bill.ask > 0 ? (steady - bill.ask) / bill.ask : null,
    npv: gain - cost,
    paybackYears: payback,
    benefitCostRatio: cost > 0 ? gain / cost : null,
    breakEvenEffectiveness: gain > 0 ? cost / gain : null,
    costOfDelay: gain - cost - waiting,
  };
}

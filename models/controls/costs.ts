import { distributionOf, meanOf } from '#models/probability/distribution';
import type { ResolvedControl, ResolvedEstimate, ResolvedPlan, ResolvedProposal } from '../plan/resolved';

const WEEKS_PER_YEAR = 52;
const MINUTES_PER_HOUR = 60;

/** What a control costs in year-1 prices, in the plan's currency; zero for one that exists already. */
export interface ControlCosts {
  oneTime: number;
  /** Per year: fixed, per unit and staff. */
  running: number;
  /** Of `running`, the staff's pay. */
  staff: number;
  /** Per year: one-time spread over the amortisation years, plus running. */
  amortized: number;
  /** Per year: users' time. */
  friction: number;
}

/** How many of a cost unit the organisation has. */
function unitCount(plan: ResolvedPlan, unit: ResolvedControl['costs']['perUnit'][number]['unit']): number {
  const { organization, records } = plan;
  switch (unit) {
    case 'employee':
      return organization.employees;
    case 'endpoint':
      return organization.endpoints;
    case 'server':
      return organization.servers;
    case 'medicalDevice':
      return organization.medicalDevices;
    case 'iotDevice':
      return organization.iotDevices;
    case 'site':
      return organization.sites;
    case 'record':
      return records.reduce((sum, type) => sum + type.count, 0);
  }
}

/** A cost counts with its mean. */
export const meanCost = (cost: ResolvedEstimate): number => meanOf(distributionOf(cost));

/** Mean costs of one control in year-1 prices. Friction = minutes per user and week × users × 52 weeks × hourly cost. */
export function controlCosts(plan: ResolvedPlan, control: ResolvedControl): ControlCosts {
  if (control.existing) return { oneTime: 0, running: 0, staff: 0, amortized: 0, friction: 0 };
  const { costs } = control;
  const { fteCost, hourlyCost, employees } = plan.organization;
  let oneTime = meanCost(costs.oneTime);
  const staff = meanCost(costs.fte) * fteCost;
  let running = meanCost(costs.annual) + staff;
  for (const { unit, ...price } of costs.perUnit) {
    const count = unitCount(plan, unit);
    oneTime += meanCost(price.oneTime) * count;
    running += meanCost(price.annual) * count;
  }
  const hours = (costs.frictionMinutesPerUserWeek / MINUTES_PER_HOUR) * WEEKS_PER_YEAR;
  return {
    oneTime,
    running,
    staff,
    amortized: oneTime / plan.budget.amortizationYears + running,
    friction: hours * (costs.frictionUsers ?? employees) * hourlyCost,
  };
}

/** What a proposal costs: amortised for the steady year, and as cash over the horizon. Plan's currency. */
export interface ProposalCosts {
  /** Amortised ask per year in year-1 prices; with friction where the plan counts it in the ask. */
  annualCost: number;
  /** What adds up to `annualCost`: by control, `insurance` for a premium, `friction` where it is in the ask. */
  annualCostLines: { controlId: string; amount: number }[];
  /** Users' time per year in year-1 prices, whether or not it is in the ask. */
  frictionCost: number;
  /** Index 0 is now, index t is year t; what is bought for a start in year t stands at t − 1. */
  cashByYear: number[];
  /** `cashByYear` by when it is paid: at the beginning of the year, through it, and at its end (index 0: now). */
  inAdvanceByYear: number[];
  throughByYear: number[];
  atYearEndByYear: number[];
  /** Users' time by year; part of `cashByYear` only where friction is in the ask. */
  frictionByYear: number[];
  /** Of `cashByYear`, one-time purchases. */
  oneTimeByYear: number[];
  /** Of `cashByYear`, the insurance premium. */
  premiumByYear: number[];
  /** What is bought within the horizon: controls, and insurance as one. */
  bought: number;
  /** Controls that start after the horizon, and so are in none of these figures. */
  startingTooLate: number;
}

/**
 * Costs of a proposal. A control that starts in year s pays its one-time cost at time s − 1 and runs from year s on;
 * one that starts after the horizon costs nothing. All but the insurance premium rise with price growth: a price of
 * year t is the year-1 price × (1 + growth)^(t−1). What a control's `timing` says holds for what it costs a year, but
 * pay and users' time are never paid in advance: through the year then.
 */
export function proposalCosts(
  plan: ResolvedPlan,
  proposal: Pick<ResolvedProposal, 'controls' | 'insurance'>,
): ProposalCosts {
  const { horizonYears, priceGrowth, frictionInAsk } = plan.budget;
  const zeros = () => new Array<number>(horizonYears + 1).fill(0);
  const running = zeros();
  const oneTimeByYear = zeros();
  const frictionByYear = zeros();
  const inAdvanceByYear = zeros();
  const throughByYear = zeros();
  const inArrears = zeros();
  const frictionInArrears = zeros();
  const premiumByYear = zeros();
  const annualCostLines: ProposalCosts['annualCostLines'] = [];
  let frictionCost = 0;
  let startingTooLate = 0;
  const byId = new Map(plan.controls.map((control) => [control.id, control]));

  for (const { control: id, startYear } of proposal.controls) {
    const control = byId.get(id);
    if (!control || control.existing) continue;
    if (startYear > horizonYears) {
      startingTooLate++;
      continue;
    }
    const costs = controlCosts(plan, control);
    annualCostLines.push({ controlId: id, amount: costs.amortized });
    frictionCost += costs.friction;
    oneTimeByYear[startYear - 1] += costs.oneTime * (1 + priceGrowth) ** (startYear - 1);
    for (let year = startYear; year <= horizonYears; year++) {
      const price = (1 + priceGrowth) ** (year - 1);
      running[year] += costs.running * price;
      frictionByYear[year] += costs.friction * price;
      const { timing } = control.costs;
      const ofPeople = costs.staff + (frictionInAsk ? costs.friction : 0);
      if (timing === 'advance') inAdvanceByYear[year] += (costs.running - costs.staff) * price;
      if (timing === 'advance') throughByYear[year] += ofPeople * price;
      if (timing === 'through') throughByYear[year] += (costs.running - costs.staff + ofPeople) * price;
      if (timing === 'arrears') inArrears[year] += costs.running * price;
      if (timing === 'arrears') frictionInArrears[year] += costs.friction * price;
    }
  }
  if (proposal.insurance && plan.insurance && !plan.insurance.existing) {
    annualCostLines.push({ controlId: 'insurance', amount: plan.insurance.premium });
    const { premium, timing } = plan.insurance;
    const paid = { advance: inAdvanceByYear, through: throughByYear, arrears: inArrears }[timing];
    for (let year = 1; year <= horizonYears; year++) {
      premiumByYear[year] = premium;
      running[year] += premium;
      paid[year] += premium;
    }
  }
  const bought = annualCostLines.length;
  if (frictionInAsk) annualCostLines.push({ controlId: 'friction', amount: frictionCost });

  return {
    annualCost: annualCostLines.reduce((sum, line) => sum + line.amount, 0),
    annualCostLines,
    frictionCost,
    cashByYear: running.map((cash, year) => cash + oneTimeByYear[year] + (frictionInAsk ? frictionByYear[year] : 0)),
    inAdvanceByYear,
    throughByYear,
    atYearEndByYear: inArrears.map(
      (cash, year) => cash + oneTimeByYear[year] + (frictionInAsk ? frictionInArrears[year] : 0),
    ),
    frictionByYear,
    oneTimeByYear,
    premiumByYear,
    bought,
    startingTooLate,
  };
}

/**
 * Cash by plan year, index t − 1 for year t: what runs in year t and what is bought for controls that start in it. That
 * is how a yearly budget sees the flows of `cashByYear`, where a purchase for year t stands at the end of year t − 1.
 */
export function planYearCash({ cashByYear, oneTimeByYear }: ProposalCosts): number[] {
  return cashByYear.slice(1).map((cash, index) => cash - oneTimeByYear[index + 1] + oneTimeByYear[index]);
}

/** What a proposal's controls take from the budget of the dearest plan year: the cap that the best plan is looked for with. */
export const dearestYearCash = (plan: ResolvedPlan, { controls }: Pick<ResolvedProposal, 'controls'>): number =>
  Math.max(0, ...planYearCash(proposalCosts(plan, { controls, insurance: false })));

import type { Feature } from './plain-plan';

/** What is insured, what is paid and when. */
export const moneyFeatures: Record<string, Feature> = {
  'cover per event': (plan, { between }) => {
    plan.insurance = {
      basis: 'event',
      retention: between(2000, 5000),
      limit: between(4000, 15_000),
      coinsurance: 0.9,
      timing: 'arrears',
      premium: between(200, 1500),
      existing: true,
    };
  },
  'cover per year': (plan, { between }) => {
    plan.insurance = {
      basis: 'annual',
      retention: between(4000, 9000),
      limit: between(8000, 30_000),
      coinsurance: between(0.6, 1),
      premium: between(200, 1500),
      timing: 'arrears',
    };
    plan.proposals[1].insurance = true;
  },
  'cover per event that leaves forms out': (plan, { between }) => {
    plan.scenarios[1].losses.push({ id: 'claims', form: 'fines', probability: 0.4, amount: between(3000, 9000) });
    plan.insurance = {
      basis: 'event',
      retention: between(2000, 5000),
      limit: 12_000,
      coinsurance: 1,
      premium: between(200, 900),
      existing: true,
      excludes: { forms: ['fines'] },
    };
  },
  'cover per year that leaves forms out': (plan, { between }) => {
    plan.scenarios[0].losses.push({ id: 'stop', form: 'productivity', amount: between(2000, 6000) });
    plan.insurance = {
      basis: 'annual',
      retention: between(3000, 8000),
      limit: 20_000,
      coinsurance: 0.8,
      premium: between(200, 900),
      timing: 'through',
      excludes: { forms: ['fines', 'productivity'] },
    };
    plan.proposals[1].insurance = true;
  },
  'costs and losses when they fall': (plan, { between }) => {
    plan.budget = { ...plan.budget, lossTiming: 'midYear', horizonYears: 3 };
    plan.organization = { ...plan.organization, fteCost: 90_000 };
    plan.controls[0].costs = { ...plan.controls[0].costs, timing: 'advance', fte: between(0.001, 0.01) };
    plan.controls[1].costs = { ...plan.controls[1].costs, timing: 'through' };
    plan.proposals[1].controls[1].startYear = 2;
  },
  'costs that are estimates': (plan, { range }) => {
    plan.controls[0].costs = {
      ...plan.controls[0].costs,
      oneTime: range(100, 4000),
      annual: range(100, 2000),
      perUnit: [{ unit: 'endpoint', oneTime: range(0, 20), annual: range(1, 9) }],
    };
    plan.controls[1].costs = { ...plan.controls[1].costs, fte: range(0, 0.02) };
    plan.organization = { ...plan.organization, fteCost: 80_000 };
  },
  'a loss above the IT budget': (plan, { between }) => {
    plan.budget = { ...plan.budget, itBudget: between(9000, 20_000) };
  },
  growth: (plan, { between }) => {
    plan.budget = { ...plan.budget, priceGrowth: between(0, 0.08), threatGrowth: between(-0.1, 0.3), horizonYears: 3 };
  },
  'costs per unit, staff and friction': (plan, { between }) => {
    plan.controls[0].costs = {
      ...plan.controls[0].costs,
      perUnit: [
        { unit: 'endpoint', oneTime: 3, annual: between(1, 9) },
        { unit: 'record', annual: 0.1 },
        { unit: 'server', oneTime: 20, annual: 10 },
        { unit: 'medicalDevice', annual: between(1, 5) },
        { unit: 'iotDevice', oneTime: 2 },
        { unit: 'site', annual: 50 },
        { unit: 'employee', annual: 3 },
      ],
      fte: 0.01,
      frictionMinutesPerUserWeek: 1,
    };
    plan.controls[1].costs = { ...plan.controls[1].costs, frictionMinutesPerUserWeek: 2, frictionUsers: 7 };
    plan.organization = {
      ...plan.organization,
      servers: 6,
      medicalDevices: 30,
      iotDevices: 11,
      sites: 2,
      hourlyCost: between(5, 20),
    };
    plan.budget = { ...plan.budget, frictionInAsk: true, amortizationYears: 4 };
  },
};

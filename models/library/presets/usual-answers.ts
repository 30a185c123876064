import { rounded } from '#models/library/threats/estimates';
import type { Market } from './market';
import type { Preset, PresetAnswers } from './preset';

/**
 * What organisations of these kinds have in Germany where that is far from the United States: hospitals and practices
 * earn about half as much per employee and spend a smaller part of it on IT. Assumptions, to be replaced by the answers.
 */
const inGermany: Record<string, PresetAnswers> = {
  'critical-access-hospital': { employees: 160, annualRevenue: 14_000_000, itBudget: 380_000, recordsHeld: 45_000 },
  'regional-hospital': { employees: 1_300, annualRevenue: 120_000_000, itBudget: 3_600_000, recordsHeld: 260_000 },
  'health-system': { employees: 9_500, annualRevenue: 900_000_000, itBudget: 32_000_000, recordsHeld: 1_600_000 },
  'clinic-group': { employees: 180, annualRevenue: 22_000_000, itBudget: 600_000, recordsHeld: 110_000 },
};

/** The answers a preset begins with in a market, money in its currency. */
export const usualAnswers = ({ id, defaults }: Preset, { currency, perDollar }: Market): PresetAnswers => {
  if (currency === 'USD') return defaults;
  if (currency === 'EUR') return inGermany[id] ?? defaults;
  const { annualRevenue, itBudget } = defaults;
  return { ...defaults, annualRevenue: rounded(annualRevenue * perDollar), itBudget: rounded(itBudget * perDollar) };
};

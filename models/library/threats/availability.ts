import { range, type ScenarioInput } from './estimates';
import { downtime, forensics, lostShare } from './loss-parts';
import { frequency, sized, type ThreatSetting } from './setting';

/** The internet connection or a public service is flooded. */
export const denialOfService = (setting: ThreatSetting): ScenarioInput => ({
  id: 'denial-of-service',
  name: 'Denial of service',
  description:
    'The internet connection, portal or telephone system is flooded for hours. Moved by protection at the provider and by how much work depends on the connection.',
  frequency: frequency(setting, 0.05, 0.5, {
    note: 'Assumption: an attack that is felt, about once in five years.',
  }),
  losses: [
    downtime(
      {
        kind: 'interval',
        low: 0.75,
        high: 24,
        source: 'D-ddos-inc14',
        note: 'Average attack 45 minutes in 2024 (Zayo); half of attacks lasted 6 to 24 hours in an older survey.',
      },
      setting.industry === 'retail' || setting.industry === 'software' ? lostShare(setting) : lostShare(setting, 0.1),
    ),
    {
      id: 'response',
      name: 'Response and emergency protection',
      form: 'response',
      amount: sized(setting, 2_000, 30_000, { note: 'Assumption: a day to a week of engineers and a provider’s fee.' }),
    },
  ],
});

/** A failed change or faulty component stops systems with no attacker. */
export const systemFailure = (setting: ThreatSetting): ScenarioInput => ({
  id: 'system-failure',
  name: 'System failure without attack',
  description:
    'A failed change, a faulty update or broken storage stops important systems for hours to days. Moved by tested recovery, redundancy and change management.',
  frequency: frequency(setting, 0.05, 0.5, {
    source: 'A-ibm25-cause',
    note: 'Assumption: IT failure is the root cause of 23 % of breaches (IBM 2025); outages without data loss are more frequent. About once in five years assumed.',
  }),
  losses: [
    downtime(
      { kind: 'interval', low: 3, high: 72, note: 'Assumption: a few hours to three days.' },
      lostShare(setting, 0.2),
    ),
    {
      id: 'repair',
      name: 'Repair and overtime',
      form: 'replacement',
      amount: sized(setting, 5_000, 120_000, { note: 'Assumption: engineers, parts and overtime.' }),
    },
  ],
});

/** Production or building technology is stopped by an intruder. */
export const productionStopped = (setting: ThreatSetting): ScenarioInput => ({
  id: 'production-stopped',
  name: 'Production stopped through control systems',
  description:
    'An intruder or malware reaches machine control and production stands still, with scrap and late deliveries. Moved by links between office and plant networks, vendors’ remote access, and controllers that cannot be patched.',
  frequency: frequency(setting, 0.004, 0.03, {
    note: 'Assumption: below ransomware as a whole, most of which stops at the office network.',
  }),
  losses: [
    downtime(
      { kind: 'interval', low: 12, high: 400, note: 'Assumption: half a day to some two weeks.' },
      lostShare(setting),
    ),
    {
      id: 'restart',
      name: 'Restart, scrap and repair',
      form: 'replacement',
      amount: sized(setting, 100_000, 1_500_000, {
        note: 'Assumption: scrap, engineers of machine makers, new controllers.',
      }),
    },
    forensics(setting, 0.7),
    {
      id: 'contract-penalties',
      name: 'Penalties for late delivery',
      form: 'fines',
      order: 'secondary',
      probability: range(0.05, 0.2, 0.5, {
        note: 'Assumption: contracts with penalties exist for part of the orders.',
      }),
      amount: range('annualRevenue * 0.0002', 'annualRevenue * 0.001', 'annualRevenue * 0.004', {
        note: 'Assumption: up to 0.4 % of a year’s revenue.',
      }),
    },
  ],
});

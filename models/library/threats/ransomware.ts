import { range, type ScenarioInput } from './estimates';
import {
  aftermath,
  counsel,
  downtime,
  forensics,
  lawsuits,
  lostBusiness,
  lostShare,
  notification,
  regulator,
} from './loss-parts';
import { hackedRecords } from './records-exposed';
import { frequency, sized, type ThreatSetting } from './setting';

/**
 * Ransomware: systems encrypted, work on paper for days to weeks, often with theft of data. What moves it: reachable
 * remote access, unpatched edge devices, flat networks, backups that attackers can reach.
 */
export const ransomware = (setting: ThreatSetting): ScenarioInput => ({
  id: 'ransomware',
  name: 'Ransomware',
  description:
    'Criminals encrypt servers and workstations and threaten to publish what they copied. Work falls back to paper for days or weeks. Moved by exposed remote access, slow patching, flat networks and backups within the attackers’ reach.',
  frequency: frequency(setting, 0.014, 0.14, {
    source: 'D-dbir25-ransom',
    note: 'Ransomware is in 44 % of breaches (DBIR 2025) and one in ten organizations of $100 m to $1 bn revenue has a public incident a year: 4 %. UK large businesses report 14 %. The mean of this interval is 5.7 % before scaling, for organizations with the controls that they have.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    downtime(
      { kind: 'interval', low: 24, high: 1200, source: 'D-comp-days16-23', note: downtimeNote },
      lostShare(setting),
    ),
    {
      id: 'recovery',
      name: 'Rebuilding systems, overtime, outside help',
      form: 'replacement',
      amount: sized(setting, 350_000, 3_000_000, {
        source: 'D-soph-cost25',
        note: 'Mean recovery cost of health care victims, ransom excluded: $1.02 m in 2025, $2.57 m in 2024 (Sophos). The mean of this interval is $1.3 m before scaling.',
      }),
    },
    {
      id: 'ransom',
      name: 'Ransom',
      form: 'response',
      probability: range(0.05, 0.15, 0.36, {
        source: 'D-soph-paid25',
        note: '36 % of health care victims paid in 2025; the likely value assumes a policy not to pay.',
      }),
      amount: sized(setting, 60_000, 1_000_000, {
        source: 'D-soph-pay25',
        note: 'Published average payment $150,000, median demand $345,000; the upper end follows the 2024 median payments of about $1 m (Sophos).',
      }),
    },
    forensics(setting),
    aftermath(setting),
    counsel(setting),
    ...(setting.people.length ? [...notification(setting, 0.3), ...lawsuits(setting, 0.25)] : []),
    regulator(setting),
    lostBusiness(0.5),
  ],
});

const downtimeNote =
  'A day to seven weeks: the mean of 14 days agrees with Comparitech (14 days in 2016–2023, 17 in a later count). 58 % of health care victims recovered within a week in 2025, 37 % took over a month in 2024 (Sophos).';

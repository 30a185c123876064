import { type ControlInput, effect, effects } from './effects';

export const segmentation: ControlInput = {
  id: 'segmentation',
  name: 'Network segmentation',
  description: 'Clinical devices, servers, offices and guests in zones with only the necessary ways between them.',
  costs: {
    oneTime: { formula: '25000 + sites * 12000', note: 'Assumption: mapping traffic and moving one zone at a time.' },
    annual: {
      formula: 'max(60000, endpoints * 14)',
      source: 'F-price-seg-illumio',
      note: 'From $5,000 a month; growth with endpoints is an assumption.',
    },
    fte: { formula: '0.15 + sites * 0.05', note: 'Assumption: rules and exceptions.' },
    frictionMinutesPerUserWeek: 0.2,
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'ransomware',
      {
        magnitude: { productivity: [0.08, 0.22, 0.45], replacement: [0.08, 0.22, 0.45], response: [0.02, 0.08, 0.15] },
      },
      {
        source: 'F-seg-akamai',
        note: 'A vendor’s survey: recovery in 4 hours with six segmented areas, 15 without (73 % less); less than a third of it taken.',
      },
    ),
    ...effects(
      ['medical-device', 'production-stopped'],
      { frequency: [0.08, 0.22, 0.4], magnitude: [0.05, 0.15, 0.3] },
      {
        note: 'Assumption: devices are no longer reachable from office computers; 46 % of health systems are asked for it by insurers (HIMSS 2026).',
      },
    ),
    ...effects(
      ['hacked-server', 'legacy-exploited', 'remote-session', 'card-skimming'],
      { frequency: [0.03, 0.1, 0.2], magnitude: [0.02, 0.1, 0.2] },
      {
        note: 'Assumption: an intruder reaches less.',
      },
    ),
  ],
  coverage: [0.35, 0.7, 0.9],
  reliability: 0.92,
  frameworks: { csf: ['PR.IR'], hipaa: ['164.312(a)', '164.312(e)'] },
  pushback: 'Makers of devices and network staff, for outages while it is built.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const intrusionDetection: ControlInput = {
  id: 'intrusion-detection',
  name: 'Network intrusion detection',
  description: 'Sensors that see unusual traffic between systems, devices without agents included.',
  costs: {
    oneTime: { formula: '6000 + sites * 5000', note: 'Assumption: sensors at the core of each site.' },
    perUnit: [
      { unit: 'endpoint', annual: 12.5, source: 'F-fl-ndr-sophos', note: 'Contract price per device and year.' },
    ],
    fte: { formula: '0.1 + sites * 0.03', note: 'Assumption: tuning and alarms.' },
  },
  effects: [
    effect(
      'ransomware',
      { frequency: [0.01, 0.05, 0.12], magnitude: [0.02, 0.07, 0.15] },
      {
        source: 'D-mtrends26-ransom',
        note: 'Assumption on size: only 30 % of ransomware victims found out by themselves before the attackers told them (Mandiant 2026).',
      },
    ),
    ...effects(
      ['hacked-server', 'legacy-exploited', 'medical-device', 'remote-session', 'insider-theft', 'trade-secrets'],
      { magnitude: [0.03, 0.12, 0.25] },
      {
        source: 'A-ibm24-discovery',
        note: 'Breaches found by the own team cost $4.55 m, those the attacker disclosed $5.53 m (IBM 2024): 18 % less at most.',
      },
    ),
  ],
  coverage: [0.7, 1],
  reliability: 0.9,
  overlapGroup: 'watching',
  frameworks: { csf: ['DE.CM', 'DE.AE'], hipaa: ['164.308(a)(1)', '164.312(b)'] },
  pushback: 'Little; the team, for false alarms.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const logManagement: ControlInput = {
  id: 'log-management',
  name: 'Log management and correlation',
  description: 'Logs of identity, servers, firewalls and records systems kept together, searched and correlated.',
  costs: {
    oneTime: { formula: '40000', note: 'Assumption: connecting sources and first rules.' },
    annual: {
      formula: 'endpoints * 0.01 * 365 * 5.2',
      source: 'F-price-siem-sentinel',
      note: 'List price per GB; 10 MB per endpoint and day assumed.',
    },
    fte: { formula: '0.25 + endpoints * 0.00006', note: 'Assumption: rules, alarms, reports.' },
  },
  effects: [
    ...effects(
      [
        'ransomware',
        'hacked-server',
        'legacy-exploited',
        'remote-session',
        'stolen-credentials',
        'insider-theft',
        'trade-secrets',
        'application-flaw',
      ],
      { magnitude: [0.02, 0.08, 0.18] },
      {
        source: 'A-ibm25-hl-security-analytics-and',
        note: 'Assumption: breaches cost $3.91 m with high use of analytics and $4.83 m with little (IBM 2025): 19 % less, as a correlation; half taken.',
      },
    ),
    effect(
      'insider-snooping',
      { frequency: [0.02, 0.06, 0.12] },
      { note: 'Assumption: deterrence through visible audit.' },
    ),
  ],
  coverage: [0.6, 0.9],
  reliability: 0.9,
  overlapGroup: 'watching',
  frameworks: { csf: ['DE.CM', 'DE.AE'], hipaa: ['164.312(b)', '164.308(a)(1)'] },
  pushback: 'Little; the team, for the work.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const ddosProtection: ControlInput = {
  id: 'ddos-protection',
  name: 'Protection against flooding',
  description: 'The provider filters attacks on the connection and public services.',
  costs: {
    annual: {
      formula: '4000 + employees * 5',
      note: 'Assumption: provider’s surcharge; no public price found.',
    },
    fte: { formula: '0.02', note: 'Assumption.' },
  },
  effects: [
    effect(
      'denial-of-service',
      { frequency: [0.3, 0.55, 0.8], magnitude: [0.1, 0.3, 0.5] },
      { note: 'Assumption: volume attacks are filtered, attacks on applications are not.' },
    ),
  ],
  coverage: [1],
  frameworks: { csf: ['PR.IR'], hipaa: ['164.308(a)(7)'] },
  pushback: 'None.',
  note: 'Assumption: in full from the start.',
};

export const penetrationTest: ControlInput = {
  id: 'penetration-test',
  name: 'Yearly penetration test',
  description:
    'Outside testers attack network, web applications and internal systems once a year; findings are fixed by date.',
  costs: {
    annual: {
      formula: '15000 + servers * 40',
      source: 'F-fl-pentest',
      note: 'Contract price per test; growth with servers is an assumption, within the published $15,000 to $50,000.',
    },
    fte: { formula: '0.06', note: 'Assumption: fixing is counted under patching.' },
  },
  effects: [
    ...effects(
      ['hacked-server', 'legacy-exploited', 'remote-session', 'cloud-misconfiguration', 'application-flaw'],
      { frequency: [0.01, 0.06, 0.14] },
      {
        source: 'A-ibm25-factor-offensive-security-testing',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $184,109 less with offensive testing; as fewer incidents an assumption.',
      },
    ),
    effect('ransomware', { frequency: [0.005, 0.03, 0.08] }, { note: 'Assumption.' }),
  ],
  coverage: [1],
  frameworks: { csf: ['ID.RA', 'ID.IM'], hipaa: ['164.308(a)(8)'] },
  pushback: 'Application owners, for findings.',
  note: 'Assumption: in full from the start.',
};

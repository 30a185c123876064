import { type ControlInput, effect, effects } from './effects';

export const endpointDetection: ControlInput = {
  id: 'endpoint-detection',
  name: 'Endpoint detection and response',
  description:
    'Behavior-based detection on every computer and server that isolates an infected one, run by the own team.',
  costs: {
    oneTime: {
      formula: '3000 + endpoints * 5.5',
      note: 'Assumption: roll-out and exceptions for clinical applications.',
    },
    perUnit: [
      {
        unit: 'endpoint',
        annual: 16.51,
        source: 'F-fl-edr-s1-rsm',
        note: 'Contract price below 5,000 assets; another supplier asks $46 to $54 for the same product.',
      },
      { unit: 'server', annual: 16.51, source: 'F-fl-edr-s1-rsm' },
    ],
    fte: { formula: '0.03 + endpoints * 0.00008', note: 'Assumption: handling alarms in working hours.' },
    frictionMinutesPerUserWeek: 0.2,
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'ransomware',
      { frequency: [0.08, 0.24, 0.42], magnitude: [0.05, 0.17, 0.3] },
      {
        source: 'F-sophos-mdr-week',
        note: 'Third (2023) and second (2025) of twelve controls in Marsh’s rankings by effect, sizes unpublished. A vendor’s survey: 27 % recovered within a week with it, 18 % without. The share is our reading, at the modest end; the vendor’s claim values would say 83 %.',
      },
    ),
    ...effects(
      ['hacked-server', 'legacy-exploited', 'remote-session', 'trade-secrets', 'card-skimming'],
      { frequency: [0.03, 0.12, 0.25], magnitude: { response: [0.03, 0.1, 0.2], fines: [0.03, 0.1, 0.2] } },
      {
        source: 'A-ibm25-factor-endpoint-detection-and-response-to',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $168,361 less with it. Frequency is an assumption in keeping with Marsh’s ranking.',
      },
    ),
    effect(
      'stolen-credentials',
      { frequency: [0.01, 0.05, 0.12] },
      { note: 'Assumption: stops password stealers on computers.' },
    ),
    effect(
      'production-stopped',
      { frequency: [0.03, 0.1, 0.2] },
      { note: 'Assumption: on the office side of the way in.' },
    ),
  ],
  coverage: [0.75, 0.97],
  reliability: 0.95,
  frameworks: { csf: ['DE.CM', 'RS.MI'], hipaa: ['164.308(a)(1)', '164.308(a)(5)', '164.308(a)(6)'] },
  pushback: 'Makers of clinical systems, who want exceptions; owners of slow computers.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const aroundTheClockMonitoring: ControlInput = {
  id: 'monitoring-24x7',
  name: 'Managed detection and response around the clock',
  description: 'A security operations provider watches alarms at night and at weekends and may isolate computers.',
  costs: {
    oneTime: { formula: '15000', note: 'Assumption: connecting sources and agreeing what may be isolated.' },
    annual: {
      formula: 'max(5000, endpoints * 4.8) * 12',
      source: 'F-price-soc-sbk',
      note: 'Published $5,000 a month up to 500 endpoints, $15,000 above with an analyst; beyond 3,000 endpoints scaled by number.',
    },
    fte: { formula: '0.1', note: 'Assumption.' },
  },
  effects: [
    effect(
      'ransomware',
      { frequency: [0.03, 0.12, 0.25], magnitude: [0.04, 0.12, 0.25] },
      {
        source: 'F-sophos-mdr-week',
        note: 'A vendor’s survey: 47 % recovered within a week with managed detection, 27 % with detection alone. Half of that taken.',
      },
    ),
    ...effects(
      ['hacked-server', 'legacy-exploited', 'remote-session', 'stolen-credentials', 'trade-secrets', 'insider-theft'],
      { magnitude: [0.02, 0.08, 0.18] },
      {
        source: 'D-mtrends26',
        note: 'Assumption on size: intrusions found inside ran 9 days, those told from outside 25 (Mandiant 2026).',
      },
    ),
  ],
  coverage: [0.8, 1],
  requires: ['endpoint-detection'],
  overlapGroup: 'watching',
  frameworks: { csf: ['DE.CM', 'DE.AE', 'RS.MA'], hipaa: ['164.308(a)(6)', '164.312(b)'] },
  pushback: 'Little; the team gains nights.',
  note: 'Coverage by year is an assumption.',
};

export const vulnerabilityManagement: ControlInput = {
  id: 'vulnerability-management',
  name: 'Vulnerability scanning and fast patching',
  description: 'Weekly scans of everything, critical flaws closed within seven days, exceptions decided by name.',
  costs: {
    perUnit: [
      { unit: 'endpoint', annual: 15.45, source: 'F-fl-vm-kpmg', note: 'Contract price at 5,000 assets.' },
      { unit: 'server', annual: 15.45, source: 'F-fl-vm-kpmg' },
    ],
    fte: { formula: '0.03 + endpoints * 0.00013', note: 'Assumption: patching out of hours.' },
    frictionMinutesPerUserWeek: 1,
    note: 'Friction is an assumption: restarts.',
  },
  effects: [
    ...effects(
      ['ransomware', 'hacked-server', 'application-flaw'],
      { frequency: [0.07, 0.2, 0.42] },
      {
        source: 'F-marsh-patch',
        note: 'Firms that patched high-severity flaws within 7 days had half the odds; only 24 % manage it, and part of it is that they do other things well too.',
      },
    ),
    effect(
      'card-skimming',
      { frequency: [0.03, 0.1, 0.2] },
      { source: 'F-marsh-patch', note: 'Same evidence, weaker for tills.' },
    ),
    effect(
      'legacy-exploited',
      { frequency: [0, 0.03, 0.08] },
      { note: 'Assumption: what cannot be patched stays; what surrounds it improves.' },
    ),
    effect('software-supply-chain', { frequency: [0.02, 0.06, 0.15] }, { note: 'Assumption.' }),
  ],
  coverage: [0.6, 0.85],
  reliability: 0.9,
  frameworks: { csf: ['ID.RA', 'PR.PS'], hipaa: ['164.308(a)(1)'] },
  pushback: 'Departments, for restarts and maintenance windows.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const hardening: ControlInput = {
  id: 'hardening',
  name: 'Hardening by baseline',
  description: 'Secure settings for computers, servers and network devices, applied and checked automatically.',
  costs: {
    oneTime: { formula: '4000 + servers * 165', note: 'Assumption: two days of testing per type of server.' },
    fte: { formula: '0.03 + endpoints * 0.00008', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 0.5,
    note: 'Friction is an assumption.',
  },
  effects: [
    ...effects(
      ['ransomware', 'hacked-server', 'legacy-exploited'],
      { frequency: [0.05, 0.17, 0.38] },
      {
        source: 'F-marsh-hard',
        note: 'Firms with automated hardening had nearly six times lower odds (Marsh 2023), the largest effect of all; that is a correlation among well-run firms, so a fraction of it is taken.',
      },
    ),
    ...effects(
      ['remote-session', 'cloud-misconfiguration', 'production-stopped'],
      { frequency: [0.02, 0.08, 0.18] },
      {
        source: 'F-marsh-hard',
        note: 'Same evidence, weaker here.',
      },
    ),
  ],
  coverage: [0.4, 0.8, 0.9],
  reliability: 0.9,
  frameworks: { csf: ['PR.PS'], hipaa: ['164.308(a)(1)', '164.310(c)'] },
  pushback: 'Owners of old applications.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const applicationAllowlisting: ControlInput = {
  id: 'application-allowlisting',
  name: 'Only known programs run',
  description: 'Servers and fixed-purpose computers run only what is on a list.',
  costs: {
    oneTime: { formula: 'servers * 120', note: 'Assumption: an hour of engineer per server to learn the list.' },
    perUnit: [{ unit: 'server', annual: 60, note: 'Assumption: license per server; no public price found.' }],
    fte: { formula: '0.1 + servers * 0.001', note: 'Assumption: keeping the list.' },
    frictionMinutesPerUserWeek: 0.5,
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'ransomware',
      { frequency: [0.02, 0.08, 0.2], magnitude: [0.02, 0.08, 0.15] },
      { note: 'Assumption: strong where it runs, but it runs on servers and kiosks only.' },
    ),
    ...effects(
      ['legacy-exploited', 'card-skimming', 'production-stopped'],
      { frequency: [0.05, 0.15, 0.3] },
      { note: 'Assumption: suits machines that never change.' },
    ),
  ],
  coverage: [0.4, 0.8],
  reliability: 0.9,
  frameworks: { csf: ['PR.PS'], hipaa: ['164.310(c)'] },
  pushback: 'Application owners at each update.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const deviceEncryption: ControlInput = {
  id: 'device-encryption',
  name: 'Encryption of laptops and phones',
  description: 'Disks encrypted, lost devices wiped from afar.',
  costs: {
    oneTime: {
      formula: 'endpoints * 3',
      note: 'Assumption: the function comes with the operating system; staff time to switch it on.',
    },
    fte: { formula: '0.05 + endpoints * 0.00002', note: 'Assumption: keys and lost devices.' },
  },
  effects: [
    effect(
      'lost-laptop',
      { magnitude: { response: [0.6, 0.8, 0.95], fines: [0.6, 0.8, 0.95] } },
      {
        source: 'D-laptop-enc',
        note: 'Encrypted data is no notifiable exposure under the HIPAA breach rule; the share allows for devices that were open or missed. The older study found $20,000 less per lost laptop.',
      },
    ),
  ],
  coverage: [0.9, 0.97],
  frameworks: { csf: ['PR.DS'], hipaa: ['164.310(d)', '164.312(a)'] },
  pushback: 'None to speak of.',
  note: 'Coverage by year is an assumption.',
};

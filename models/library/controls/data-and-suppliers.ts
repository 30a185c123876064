import { type ControlInput, effect, effects } from './effects';

export const thirdPartyRisk: ControlInput = {
  id: 'third-party-risk',
  name: 'Third-party risk management',
  description:
    'Every party that holds records is listed, rated by what it holds, checked, and bound by contract; what it need not hold is taken back.',
  costs: {
    oneTime: {
      formula: 'thirdParties * 120',
      note: 'Assumption: an afternoon per supplier in the first year; the $142,500 implementation of one contract is left out for a leaner tool.',
    },
    annual: {
      formula: '3800 + thirdParties * 38',
      source: 'F-fl-tprm-snow',
      note: 'Base module and one assessment per supplier and year; license period taken as a year.',
    },
    fte: { formula: '0.1 + thirdParties * 0.001', note: 'Assumption: assessments and contracts.' },
    frictionMinutesPerUserWeek: 10,
    frictionUsers: {
      formula: 'max(2, employees * 0.01)',
      note: 'Buyers and contract owners; the time is an assumption.',
    },
  },
  effects: [
    effect(
      'business-associate',
      { frequency: [0.03, 0.12, 0.25], magnitude: [0.05, 0.15, 0.3] },
      {
        note: 'Assumption: questionnaires change little; fewer parties with less data, and indemnities in contracts, do.',
      },
    ),
    effect(
      'supplier-outage',
      { magnitude: [0.02, 0.08, 0.18] },
      { note: 'Assumption: second sources for the most important.' },
    ),
    effect('software-supply-chain', { frequency: [0.01, 0.05, 0.12] }, { note: 'Assumption.' }),
    effect('remote-session', { frequency: [0.01, 0.05, 0.12] }, { note: 'Assumption: suppliers’ access is reviewed.' }),
  ],
  coverage: [0.4, 0.8, 0.95],
  frameworks: { csf: ['GV.SC'], hipaa: ['164.308(b)'] },
  pushback: 'Buyers and departments with a favorite supplier.',
  note: 'Coverage by year is an assumption.',
};

export const dataLossPrevention: ControlInput = {
  id: 'data-loss-prevention',
  name: 'Data-loss prevention',
  description: 'Records leaving by mail, upload or stick are noticed, asked about or stopped.',
  costs: {
    oneTime: { formula: '15000 + employees * 3', note: 'Assumption: learning which flows are right.' },
    perUnit: [{ unit: 'employee', annual: 36, source: 'F-fl-dlp-netskope', note: 'Contract price per user and year.' }],
    fte: { formula: '0.15 + employees * 0.00006', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 1.5,
    note: 'Friction is an assumption: questions before sending.',
  },
  effects: [
    effect(
      'misdirected-disclosure',
      { frequency: [0.15, 0.35, 0.55] },
      { note: 'Assumption: lists sent outward are asked about; letters and faxes are not covered.' },
    ),
    effect(
      'insider-theft',
      { frequency: [0.08, 0.2, 0.35], magnitude: [0.05, 0.15, 0.3] },
      {
        source: 'A-ibm25-factor-data-security-and-protection-softw',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $157,456 less with data protection software; frequency is an assumption.',
      },
    ),
    ...effects(
      ['trade-secrets', 'stolen-credentials', 'lost-laptop'],
      { magnitude: [0.03, 0.1, 0.2] },
      { note: 'Assumption.' },
    ),
  ],
  coverage: [0.5, 0.85],
  reliability: 0.9,
  overlapGroup: 'record-access',
  frameworks: { csf: ['PR.DS'], hipaa: ['164.312(c)', '164.312(e)'] },
  pushback: 'Everybody who sends lists; research.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const dataMinimization: ControlInput = {
  id: 'data-minimization',
  name: 'Delete what need not be kept',
  description: 'Old exports, mailboxes and copies are found and deleted; retention periods are applied.',
  costs: {
    oneTime: { formula: '20000 + recordsHeld * 0.05', note: 'Assumption: finding copies and agreeing periods.' },
    fte: { formula: '0.15', note: 'Assumption: records manager.' },
    frictionMinutesPerUserWeek: 0.5,
    note: 'Friction is an assumption.',
  },
  effects: [
    ...effects(
      [
        'ransomware',
        'hacked-server',
        'legacy-exploited',
        'remote-session',
        'business-associate',
        'stolen-credentials',
        'cloud-misconfiguration',
        'insider-theft',
        'application-flaw',
      ],
      { magnitude: { response: [0.02, 0.06, 0.15], fines: [0.04, 0.12, 0.25] } },
      {
        note: 'Assumption: fewer people’s records are where the intruder looks; a fixed part of the cost stays.',
      },
    ),
  ],
  coverage: [0.3, 0.6, 0.8],
  frameworks: { csf: ['PR.DS', 'ID.AM'], hipaa: ['164.310(d)'] },
  pushback: 'Departments that keep everything.',
  note: 'Coverage by year is an assumption.',
};

export const databaseEncryption: ControlInput = {
  id: 'database-encryption',
  name: 'Encryption of records at rest and in transit',
  description: 'Databases, file stores and connections encrypted, keys kept apart.',
  costs: {
    oneTime: {
      formula: '20000 + servers * 250',
      note: 'Assumption: two hours of engineer per server and a key service.',
    },
    annual: { formula: '6000 + servers * 40', note: 'Assumption: key service.' },
    fte: { formula: '0.1', note: 'Assumption.' },
  },
  effects: [
    ...effects(
      ['hacked-server', 'legacy-exploited', 'cloud-misconfiguration', 'business-associate'],
      { magnitude: { response: [0.01, 0.05, 0.12], fines: [0.02, 0.1, 0.2] } },
      {
        source: 'A-ibm25-factor-encryption',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $208,087 (4.7 %) less with encryption; an intruder with an application’s rights reads through it.',
      },
    ),
    effect('card-skimming', { frequency: [0.05, 0.15, 0.3] }, { note: 'Assumption.' }),
  ],
  coverage: [0.5, 0.8],
  frameworks: { csf: ['PR.DS'], hipaa: ['164.312(a)', '164.312(e)'] },
  pushback: 'Makers of old applications.',
  note: 'Coverage by year is an assumption.',
};

export const cloudPosture: ControlInput = {
  id: 'cloud-posture',
  name: 'Automatic checks of cloud accounts',
  description: 'Open storage, excess rights and missing logs in cloud accounts are found daily and closed.',
  costs: {
    annual: { formula: '8000 + servers * 60', note: 'Assumption: license by workload; no public price found.' },
    fte: { formula: '0.12', note: 'Assumption.' },
  },
  effects: [
    effect(
      'cloud-misconfiguration',
      { frequency: [0.2, 0.4, 0.65], magnitude: [0.02, 0.1, 0.2] },
      { note: 'Assumption: open storage is closed within a day, before most are found.' },
    ),
    effect('application-flaw', { frequency: [0.01, 0.04, 0.1] }, { note: 'Assumption.' }),
  ],
  coverage: [0.8, 1],
  frameworks: { csf: ['ID.RA', 'PR.PS'], hipaa: ['164.308(a)(1)', '164.308(a)(8)'] },
  pushback: 'Developers, for findings.',
  note: 'Coverage by year is an assumption.',
};

export const secureDevelopment: ControlInput = {
  id: 'secure-development',
  name: 'Security in development',
  description: 'Design reviews, checks of code and components in the build, signed releases, a program for reports.',
  costs: {
    oneTime: { formula: '30000', note: 'Assumption: setting up the checks.' },
    annual: {
      formula: '20000 + employees * 40',
      note: 'Assumption: licenses by developer, 40 % of staff assumed to be developers at $100 each.',
    },
    fte: { formula: '0.5 + employees * 0.0006', note: 'Assumption: application security engineers.' },
    frictionMinutesPerUserWeek: 20,
    frictionUsers: { formula: 'employees * 0.4', note: 'Developers; the time is an assumption.' },
  },
  effects: [
    effect(
      'application-flaw',
      { frequency: [0.1, 0.25, 0.45] },
      {
        source: 'A-ibm25-hl-devsecops-approach',
        note: 'Breaches cost $3.89 m with security built into development and $5.02 m without (IBM 2025): 23 % less; here as fewer incidents, an assumption.',
      },
    ),
    effect(
      'software-supply-chain',
      { frequency: [0.08, 0.2, 0.4], magnitude: [0.02, 0.1, 0.2] },
      {
        source: 'A-ibm25-factor-devsecops-approach',
        note: 'Same study, cost lower by $227,192; as fewer incidents an assumption.',
      },
    ),
    effect('system-failure', { frequency: [0.01, 0.05, 0.12] }, { note: 'Assumption: fewer faulty releases.' }),
  ],
  coverage: [0.5, 0.85],
  frameworks: { csf: ['PR.PS', 'ID.RA'], hipaa: ['164.308(a)(8)'] },
  pushback: 'Product managers, for release dates.',
  note: 'Coverage by year is an assumption.',
};

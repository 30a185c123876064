import { type ControlInput, effect, effects } from './effects';

export const awarenessTraining: ControlInput = {
  id: 'awareness-training',
  name: 'Staff training with phishing simulation',
  description: 'Short training for everyone each quarter, simulated phishing monthly, an easy way to report.',
  costs: {
    perUnit: [
      {
        unit: 'employee',
        annual: 18,
        source: 'F-price-sat-kb4',
        note: 'Assumption: the starting list price as quoted; contract prices for larger packages run from $28 to $61.',
      },
    ],
    fte: { formula: '0.05 + employees * 0.00006', note: 'Assumption: running campaigns.' },
    frictionMinutesPerUserWeek: 1.5,
    note: 'Friction is an assumption: an hour and a quarter a year.',
  },
  effects: [
    ...effects(
      ['mail-fraud', 'stolen-credentials'],
      { frequency: [0.005, 0.04, 0.18] },
      {
        source: 'F-phish-ucsd',
        note: 'A randomised trial with 19,500 hospital staff found 1.7 % fewer failures; a vendor reports 86 % fewer clicks among its customers in its own tests. The trial weighs most; reporting by staff is worth a little more.',
      },
    ),
    effect(
      'ransomware',
      { frequency: [0.002, 0.015, 0.06] },
      {
        source: 'F-phish-ucsd',
        note: 'Same trial; phishing starts 16 % of breaches (DBIR 2025).',
      },
    ),
    effect(
      'misdirected-disclosure',
      { frequency: [0.02, 0.08, 0.2] },
      { note: 'Assumption: habits with lists and addresses.' },
    ),
    effect(
      'insider-snooping',
      { frequency: [0.02, 0.07, 0.15] },
      { note: 'Assumption: staff know that look-ups are seen.' },
    ),
    effect('lost-laptop', { frequency: [0, 0.04, 0.1] }, { note: 'Assumption.' }),
  ],
  coverage: [0.85, 0.95],
  frameworks: { csf: ['PR.AT'], hipaa: ['164.308(a)(5)'] },
  pushback: 'Staff who feel tricked; clinical managers, for time off the ward.',
  note: 'Coverage by year is an assumption.',
};

export const emailSecurity: ControlInput = {
  id: 'email-security',
  name: 'Mail filtering against phishing',
  description: 'Mail gateway with checks of links, attachments and impostors.',
  costs: {
    perUnit: [
      {
        unit: 'employee',
        annual: 35.41,
        source: 'F-fl-email-abn',
        note: 'Contract price of one product below 3,000 mailboxes; others $28 to $74.',
      },
    ],
    fte: { formula: '0.05 + employees * 0.00002', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 0.3,
    note: 'Friction is an assumption: looking for held-back mail.',
  },
  effects: [
    effect(
      'mail-fraud',
      { frequency: [0.1, 0.25, 0.45] },
      { note: 'Assumption: vendors claim far more; fraud without link or attachment passes.' },
    ),
    effect(
      'stolen-credentials',
      { frequency: [0.08, 0.2, 0.35] },
      {
        source: 'D-dbir25-vec',
        note: 'Phishing starts 16 % of breaches, stolen credentials 22 % (DBIR 2025); share stopped is an assumption.',
      },
    ),
    effect(
      'ransomware',
      { frequency: [0.02, 0.08, 0.15] },
      {
        source: 'D-iris-att-phishing',
        note: 'Assumption: phishing is used in 28 % of intrusions (Cyentia IRIS 2024); a quarter of these assumed stopped.',
      },
    ),
  ],
  coverage: [1],
  frameworks: { csf: ['PR.PS', 'DE.CM'], hipaa: ['164.308(a)(5)'] },
  pushback: 'Users who miss a mail.',
  note: 'Assumption: in full from the start.',
};

export const paymentVerification: ControlInput = {
  id: 'payment-verification',
  name: 'Call back before bank details change',
  description:
    'Two people and a telephone call to a known number before payment data change or an unusual payment leaves.',
  costs: {
    oneTime: { formula: '1500 + employees', note: 'Assumption: writing and rehearsing the procedure.' },
    fte: { formula: '0.01 + employees * 0.00001', note: 'Assumption: internal audit samples.' },
    frictionMinutesPerUserWeek: 15,
    frictionUsers: {
      formula: 'max(2, employees * 0.006)',
      note: 'Accounts payable and payroll; the time is an assumption.',
    },
  },
  effects: [
    effect(
      'mail-fraud',
      { frequency: [0.2, 0.45, 0.7], magnitude: [0.05, 0.2, 0.4] },
      {
        note: 'Assumption: no trial is known; the fraud needs the change to go through unasked. People skip the call under pressure.',
      },
    ),
  ],
  coverage: [0.9, 1],
  reliability: 0.9,
  frameworks: { csf: ['GV.PO', 'PR.AT'], hipaa: [] },
  pushback: 'Accounts payable, at the end of the month.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const privacyMonitoring: ControlInput = {
  id: 'privacy-monitoring',
  name: 'Monitoring of look-ups in records',
  description: 'Unusual look-ups in records are found automatically and followed up by the privacy office.',
  costs: {
    oneTime: { formula: '25000', note: 'Assumption: connecting the records system.' },
    perUnit: [{ unit: 'employee', annual: 11, note: 'Assumption: no public price found.' }],
    fte: { formula: '0.1 + employees * 0.00006', note: 'Assumption: privacy office.' },
  },
  effects: [
    effect(
      'insider-snooping',
      { frequency: [0.15, 0.35, 0.6] },
      { note: 'Assumption: deterrence once cases have had consequences; no trial is known.' },
    ),
    effect('insider-theft', { frequency: [0.05, 0.12, 0.25], magnitude: [0.05, 0.15, 0.3] }, { note: 'Assumption.' }),
    effect(
      'stolen-credentials',
      { magnitude: [0.01, 0.05, 0.1] },
      { note: 'Assumption: strange use of an account is seen sooner.' },
    ),
  ],
  coverage: [0.7, 1],
  overlapGroup: 'record-access',
  frameworks: { csf: ['DE.CM'], hipaa: ['164.312(b)', '164.308(a)(1)'] },
  pushback: 'Staff representatives, about supervision.',
  note: 'Coverage by year is an assumption.',
};

export const securityLead: ControlInput = {
  id: 'security-lead',
  name: 'Security lead on call (part-time CISO)',
  description: 'An outside security lead sets priorities, runs the risk analysis and reports to the board.',
  costs: {
    annual: {
      formula: 'employees < 150 ? 48000 : 78000',
      source: 'F-price-vciso-l',
      note: '$6,500 to $10,000 a month for 75 to 250 persons, $4,000 and up below.',
    },
  },
  effects: [
    ...effects(
      [
        'ransomware',
        'hacked-server',
        'legacy-exploited',
        'stolen-credentials',
        'business-associate',
        'cloud-misconfiguration',
      ],
      { magnitude: [0.005, 0.025, 0.06] },
      {
        source: 'A-ibm25-factor-ciso-appointed',
        note: 'Assumption: in IBM’s survey of 2025 breaches cost $113,840 (2.6 %) less with a CISO appointed.',
      },
    ),
  ],
  coverage: [0.7, 1],
  frameworks: { csf: ['GV.RR', 'GV.RM', 'GV.OV'], hipaa: ['164.308(a)(2)', '164.308(a)(1)'] },
  pushback: 'IT staff who fear a controller.',
  note: 'Coverage by year is an assumption.',
};

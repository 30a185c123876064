import { type ControlInput, effect, effects } from './effects';

export const immutableBackup: ControlInput = {
  id: 'immutable-backup',
  name: 'Immutable backup, restore rehearsed',
  description:
    'A copy of all important systems that nobody can change or delete, and a restore rehearsed twice a year.',
  costs: {
    oneTime: { formula: '4000 + servers * 100', note: 'Assumption: first copy and restore plan.' },
    annual: {
      formula: 'servers * 0.5 * 244.5',
      source: 'F-fl-backup-vault',
      note: 'Cold tier per TB (the warm one costs $442.50), taken as one year; half a TB of important data per server is an assumption.',
    },
    fte: { formula: '0.03 + servers * 0.0006', note: 'Assumption: rehearsals.' },
  },
  effects: [
    effect(
      'ransomware',
      { magnitude: { productivity: [0.1, 0.3, 0.5], replacement: [0.1, 0.35, 0.55], response: [0.03, 0.12, 0.25] } },
      {
        source: 'F-backup-23',
        note: 'Recovery cost a median of $375,000 from backups and $750,000 when paying (Sophos 2023). Attackers reached the backups in two thirds of attempts, recovery then costs eight times as much. Shares are at the modest end, as theft of data is untouched.',
      },
    ),
    effect(
      'production-stopped',
      { magnitude: { productivity: [0.05, 0.15, 0.3], replacement: [0.05, 0.15, 0.3] } },
      { note: 'Assumption: controllers’ programs are restored from copies.' },
    ),
    effect('system-failure', { magnitude: [0.1, 0.25, 0.45] }, { note: 'Assumption.' }),
  ],
  coverage: [0.8, 1],
  reliability: 0.92,
  frameworks: { csf: ['PR.DS', 'RC.RP'], hipaa: ['164.308(a)(7)', '164.310(d)'] },
  pushback: 'Little; night work for rehearsals.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const continuityDrills: ControlInput = {
  id: 'continuity-drills',
  name: 'Downtime procedures rehearsed',
  description: 'Paper procedures, spare read-only records and rehearsals by department, suppliers’ failure included.',
  costs: {
    oneTime: { formula: '3000 + employees * 6', note: 'Assumption: read-only computers, printed forms.' },
    fte: { formula: '0.03 + employees * 0.00006', note: 'Assumption: coordinator.' },
    frictionMinutesPerUserWeek: 1,
    note: 'Friction is an assumption: an hour of rehearsal a year.',
  },
  effects: [
    ...effects(
      ['ransomware', 'supplier-outage', 'system-failure'],
      { magnitude: { productivity: [0.03, 0.1, 0.22] } },
      {
        note: 'Assumption: no trial is known; more work goes on and is billed while systems are down.',
      },
    ),
    ...effects(
      ['medical-device', 'denial-of-service', 'production-stopped'],
      { magnitude: { productivity: [0.02, 0.08, 0.15] } },
      { note: 'Assumption.' },
    ),
  ],
  coverage: [0.6, 0.9],
  frameworks: { csf: ['RC.RP', 'ID.IM'], hipaa: ['164.308(a)(7)'] },
  pushback: 'Departments, for rehearsals in a full week.',
  note: 'Coverage by year is an assumption.',
};

export const incidentResponse: ControlInput = {
  id: 'incident-response',
  name: 'Incident-response retainer and exercises',
  description: 'Forensic help on call at agreed rates, counsel named, an exercise with the executives twice a year.',
  costs: {
    annual: {
      formula: '5000 + min(10000, 2000 + employees * 2)',
      source: 'F-fl-ir-aw',
      note: 'List price of a jump-start retainer; two led exercises at up to $10,000 are an assumption.',
    },
    fte: { formula: '0.02 + employees * 0.000008', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 5,
    frictionUsers: { formula: '12', note: 'Executives and managers in the exercise; the time is an assumption.' },
  },
  effects: [
    effect(
      'ransomware',
      { magnitude: { response: [0.05, 0.15, 0.3], productivity: [0.01, 0.06, 0.14], replacement: [0.02, 0.08, 0.15] } },
      {
        note: 'Assumption: a secondary source ranks response planning among the three largest effects measured by Marsh and Cyentia; others do not list it. Hours and rates fall with a retainer.',
      },
    ),
    ...effects(
      [
        'hacked-server',
        'legacy-exploited',
        'remote-session',
        'business-associate',
        'stolen-credentials',
        'insider-theft',
        'cloud-misconfiguration',
        'application-flaw',
        'software-supply-chain',
        'card-skimming',
      ],
      { magnitude: { response: [0.04, 0.12, 0.25], fines: [0.01, 0.04, 0.1] } },
      {
        source: 'F-fl-ir-cs',
        note: 'Assumption: with a retainer help comes sooner and at an agreed price, $394 to $449 an hour in a public contract.',
      },
    ),
  ],
  coverage: [0.9, 1],
  frameworks: { csf: ['RS.MA', 'RS.CO', 'ID.IM'], hipaa: ['164.308(a)(6)'] },
  pushback: 'Executives’ diaries.',
  note: 'Coverage by year is an assumption.',
};

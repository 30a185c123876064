import { type ControlInput, effect, effects } from './effects';

export const privilegedAccess: ControlInput = {
  id: 'privileged-access',
  name: 'Privileged access management',
  description: 'Administrators’ passwords in a vault, handed out for a task, sessions isolated.',
  costs: {
    oneTime: { formula: '39000', source: 'F-fl-pam-impl', note: 'Jump start of a self-hosted installation.' },
    annual: {
      formula: 'max(5, employees * 0.012) * 97 * 12',
      source: 'F-fl-pam-cyberark',
      note: 'Standard edition, $97 per privileged user and month; 1.2 % of staff assumed privileged.',
    },
    fte: { formula: '0.1 + servers * 0.0008', note: 'Assumption: upkeep of the vault.' },
    frictionMinutesPerUserWeek: 20,
    frictionUsers: { formula: 'max(5, employees * 0.012)', note: 'Administrators only.' },
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'ransomware',
      { frequency: [0.03, 0.1, 0.2], magnitude: [0, 0.05, 0.12] },
      {
        note: 'Assumption: second of the controls in Marsh’s 2023 ranking by effect, without a published size; attackers need administrators’ rights to reach everything.',
      },
    ),
    ...effects(
      ['hacked-server', 'legacy-exploited', 'insider-theft', 'production-stopped', 'trade-secrets'],
      { frequency: [0.02, 0.08, 0.18] },
      {
        note: 'Assumption: intrusions that need administrators’ rights.',
      },
    ),
    effect(
      'remote-session',
      { frequency: [0.05, 0.15, 0.3] },
      { note: 'Assumption: shared vendor accounts disappear.' },
    ),
  ],
  coverage: [0.5, 0.9],
  reliability: 0.95,
  frameworks: { csf: ['PR.AA'], hipaa: ['164.308(a)(4)', '164.312(a)'] },
  pushback: 'Administrators, for the detour at night and in emergencies.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const remoteSessionRecording: ControlInput = {
  id: 'remote-session-recording',
  name: 'Remote-session recording and monitoring',
  description:
    'Suppliers’ and administrators’ remote sessions go through a gateway that records them and raises alarms.',
  costs: {
    oneTime: { formula: '3000 + employees * 4', note: 'Assumption: connecting suppliers and rehearsing emergencies.' },
    annual: {
      formula: 'max(4, employees * 0.01) * 432',
      source: 'F-fl-pam-zs',
      note: 'Contract price per user and year with recording; as many users as 1 % of staff assumed.',
    },
    fte: { formula: '0.03 + employees * 0.00003', note: 'Assumption: reviewing alarms and a sample of recordings.' },
    frictionMinutesPerUserWeek: 10,
    frictionUsers: { formula: 'max(4, employees * 0.01)', note: 'People with recorded sessions.' },
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'remote-session',
      { frequency: [0.15, 0.35, 0.6], magnitude: { response: [0.05, 0.15, 0.3], replacement: [0.05, 0.15, 0.3] } },
      {
        note: 'Assumption: no trial is known. Recording deters and shortens the investigation; a taken-over session is seen within the shift.',
      },
    ),
    ...effects(
      ['ransomware', 'hacked-server'],
      { frequency: [0.005, 0.03, 0.08] },
      {
        source: 'D-iris-att-external',
        note: 'Assumption: external remote services start 10 % of intrusions (Cyentia IRIS 2024); a third of these assumed prevented.',
      },
    ),
    effect(
      'medical-device',
      { frequency: [0.02, 0.1, 0.2] },
      { note: 'Assumption: service access by makers of devices.' },
    ),
    effect(
      'production-stopped',
      { frequency: [0.02, 0.1, 0.2] },
      { note: 'Assumption: service access by makers of machines.' },
    ),
    effect('insider-theft', { frequency: [0.01, 0.05, 0.12] }, { note: 'Assumption: deterrence.' }),
  ],
  coverage: [0.8, 1],
  frameworks: { csf: ['PR.AA', 'DE.CM'], hipaa: ['164.312(b)', '164.308(a)(4)'] },
  pushback: 'Suppliers used to direct access; staff representatives, about recording.',
  note: 'Coverage by year is an assumption.',
};

export const zeroTrustAccess: ControlInput = {
  id: 'zero-trust-access',
  name: 'Application access in place of VPN',
  description: 'Remote users reach single applications after a check of user and device, not the network.',
  costs: {
    oneTime: { formula: '20000 + employees * 3', note: 'Assumption: publishing applications, one by one.' },
    annual: {
      formula: 'max(10, employees * 0.25) * 80',
      source: 'F-fl-ztna-cp',
      note: 'Contract price per user and year; a quarter of staff assumed to work from outside.',
    },
    fte: { formula: '0.1', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 1,
    frictionUsers: { formula: 'employees * 0.25', note: 'Remote users; the minute a week is an assumption.' },
  },
  effects: [
    ...effects(
      ['ransomware', 'hacked-server'],
      { frequency: [0.02, 0.08, 0.18] },
      {
        source: 'D-dbir25-edge',
        note: 'Assumption on size. Only 54 % of flaws in edge and VPN devices were fixed within a year (DBIR 2025).',
      },
    ),
    effect(
      'remote-session',
      { frequency: [0.05, 0.15, 0.3] },
      { note: 'Assumption: a session reaches one application only.' },
    ),
    effect('stolen-credentials', { frequency: [0.02, 0.08, 0.15] }, { note: 'Assumption: the device is checked too.' }),
  ],
  coverage: [0.4, 0.9],
  requires: ['mfa'],
  frameworks: { csf: ['PR.AA', 'PR.IR'], hipaa: ['164.312(a)', '164.312(e)'] },
  pushback: 'Little; users lose the VPN client.',
  note: 'Coverage by year is an assumption.',
};

export const identityGovernance: ControlInput = {
  id: 'identity-governance',
  name: 'Identity governance',
  description:
    'Joiners, movers and leavers get and lose rights from the personnel system; managers confirm rights yearly.',
  costs: {
    oneTime: { formula: '74000', source: 'F-fl-iga-impl', note: 'Quick start with three connectors.' },
    perUnit: [{ unit: 'employee', annual: 108, source: 'F-fl-iga-okta', note: 'List price of the smaller edition.' }],
    fte: { formula: '0.2 + employees * 0.0001', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 0.3,
    note: 'Friction is an assumption: managers’ yearly confirmations, spread over everyone.',
  },
  effects: [
    ...effects(
      ['insider-snooping', 'insider-theft', 'trade-secrets'],
      { frequency: [0.03, 0.1, 0.2] },
      {
        note: 'Assumption: fewer people can reach what they do not need.',
      },
    ),
    effect(
      'stolen-credentials',
      { frequency: [0.02, 0.06, 0.15] },
      { note: 'Assumption: forgotten accounts disappear.' },
    ),
    effect('ransomware', { frequency: [0, 0.02, 0.06] }, { note: 'Assumption: forgotten accounts disappear.' }),
  ],
  coverage: [0.3, 0.7, 0.9],
  frameworks: { csf: ['PR.AA', 'GV.RR'], hipaa: ['164.308(a)(3)', '164.308(a)(4)'] },
  pushback: 'Managers, for yearly lists to confirm.',
  note: 'Coverage by year is an assumption.',
};

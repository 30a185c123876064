import { type ControlInput, effect, effects } from './effects';

export const mfa: ControlInput = {
  id: 'mfa',
  name: 'Multi-factor authentication for everyone',
  description: 'Second factor on mail, remote access, clinical and business applications; tap-badge or push.',
  costs: {
    oneTime: { formula: '5000 + employees * 9', note: 'Assumption: roll-out, tokens for staff without a telephone.' },
    perUnit: [
      {
        unit: 'employee',
        annual: 18,
        source: 'F-fl-mfa-okta',
        note: 'List price $36 in a public contract ($72 for the adaptive edition); half of it, as half of staff are assumed to be licensed through the office suite.',
      },
    ],
    fte: { formula: '0.03 + employees * 0.00005', note: 'Assumption: enrolment and lost tokens.' },
    frictionMinutesPerUserWeek: 2,
    note: 'Friction is an assumption: eight prompts of 15 seconds a week.',
  },
  effects: [
    effect(
      'stolen-credentials',
      { frequency: [0.2, 0.4, 0.7] },
      {
        source: 'F-marsh-mfa',
        note: 'Insured firms with it everywhere were 1.4 times less likely to be hit (29 % fewer). Microsoft’s 99 % is per account, not per organization, and is a vendor’s figure; targeted attacks were stopped in 66 % (Google 2019).',
      },
    ),
    effect(
      'ransomware',
      { frequency: [0.05, 0.15, 0.28] },
      {
        source: 'D-soph-cause24',
        note: 'Compromised credentials were the root of 34 % of health care ransomware; nearly half of these assumed prevented, within Marsh’s 29 % for all incidents.',
      },
    ),
    effect(
      'remote-session',
      { frequency: [0.1, 0.25, 0.45] },
      {
        source: 'F-marsh-mfa',
        note: 'Same evidence; vendor sessions with valid sessions or insiders remain.',
      },
    ),
    effect(
      'mail-fraud',
      { frequency: [0.02, 0.08, 0.2] },
      {
        source: 'F-marsh-mfa',
        note: 'Assumption: frauds sent from a taken-over mailbox are a minority.',
      },
    ),
    ...effects(
      ['hacked-server', 'cloud-misconfiguration', 'trade-secrets', 'software-supply-chain'],
      { frequency: [0.02, 0.06, 0.15] },
      {
        source: 'F-marsh-mfa',
        note: 'Assumption: the part of these that uses administrators’ passwords.',
      },
    ),
  ],
  coverage: [0.7, 0.95],
  reliability: 0.97,
  overlapGroup: 'second-factor',
  frameworks: { csf: ['PR.AA'], hipaa: ['164.312(d)', '164.312(a)'] },
  pushback: 'Clinicians who change workstations many times a shift; tap badges answer most of it.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const mfaRemote: ControlInput = {
  id: 'mfa-remote',
  name: 'Multi-factor authentication on remote access and mail',
  description: 'Second factor for log-ins from outside and for mail; inside, a password is enough.',
  costs: {
    oneTime: { formula: '4000 + employees * 2', note: 'Assumption: roll-out.' },
    perUnit: [
      {
        unit: 'employee',
        annual: 9,
        source: 'F-fl-mfa-okta',
        note: 'List price $36; a quarter of it, for the staff who work from outside and lack a license.',
      },
    ],
    fte: { formula: '0.02 + employees * 0.00002', note: 'Assumption.' },
    frictionMinutesPerUserWeek: 0.5,
    note: 'Friction is an assumption.',
  },
  effects: [
    effect(
      'stolen-credentials',
      { frequency: [0.12, 0.28, 0.5] },
      {
        source: 'F-marsh-mfa',
        note: 'Firms with a second factor everywhere were 1.4 times less likely to be hit (29 % fewer); mailboxes are the part covered here.',
      },
    ),
    ...effects(
      ['ransomware', 'remote-session'],
      { frequency: [0.03, 0.1, 0.2] },
      { source: 'F-marsh-mfa', note: 'Same evidence; two thirds of the effect of a second factor everywhere assumed.' },
    ),
    effect(
      'mail-fraud',
      { frequency: [0.01, 0.05, 0.12] },
      { source: 'F-marsh-mfa', note: 'Assumption: frauds sent from a taken-over mailbox are a minority.' },
    ),
  ],
  coverage: [0.9, 1],
  reliability: 0.97,
  overlapGroup: 'second-factor',
  frameworks: { csf: ['PR.AA'], hipaa: ['164.312(d)'] },
  pushback: 'Little.',
  note: 'Reliability and coverage by year are assumptions.',
};

export const customerMfa: ControlInput = {
  id: 'customer-mfa',
  name: 'Second factor and bot detection for customers',
  description: 'Risk-based second factor on the customer portal and detection of automated log-ins.',
  costs: {
    oneTime: { formula: '60000', note: 'Assumption: building it into portal and application.' },
    perUnit: [{ unit: 'record', annual: 0.12, note: 'Assumption: messages and licenses per customer and year.' }],
    fte: { formula: '0.2', note: 'Assumption.' },
  },
  effects: [
    effect(
      'customer-accounts',
      { frequency: [0.2, 0.45, 0.7], magnitude: [0.1, 0.25, 0.4] },
      {
        source: 'F-mfa-google',
        note: 'On-device prompts stopped all automated and 66 % of targeted attacks (Google 2019, a vendor’s study); halved, since enrolment stays partial.',
      },
    ),
  ],
  coverage: [0.5, 0.8],
  frameworks: { csf: ['PR.AA'], hipaa: ['164.312(d)'] },
  pushback: 'Marketing and service, for customers who give up.',
  note: 'Coverage by year is an assumption.',
};

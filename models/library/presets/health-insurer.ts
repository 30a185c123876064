import {
  businessCandidates,
  businessCommitments,
  businessCover,
  businessFacts,
  businessThreats,
  endpointsFor,
  serversFor,
} from './business';
import type { Preset } from './preset';
import { medicalRecords, staffRecords } from './records';

/** A regional health plan with members’ claims and identity data. */
export const healthInsurer: Preset = {
  id: 'health-insurer',
  name: 'Health insurer',
  description: 'A regional health plan with members’ claims and identity data.',
  industry: 'insurance',
  defaults: { employees: 900, annualRevenue: 1_600_000_000, itBudget: 48_000_000, recordsHeld: 550_000 },
  recordsQuestion: 'Present and former members whose records you hold',
  securityShare: {
    value: 0.08,
    source: 'C-del19-it',
    note: 'Financial services spend 6 % to 14 %; none for insurers is published.',
  },
  organization: { ...businessFacts, sites: 3, endpoints: endpointsFor(1.3), servers: serversFor(0.4) },
  records: (held) => [
    {
      ...medicalRecords(held),
      id: 'members',
      name: 'Members’ claims and identity records',
      note: 'One record per member; the number is your answer.',
    },
    staffRecords,
  ],
  people: ['members', 'staff'],
  commitments: businessCommitments('Claims and enrolment system', 'claims-system'),
  threats: [...businessThreats, 'customer-accounts', 'insider-snooping'],
  existing: [
    'email-security',
    'device-encryption',
    'mfa',
    'penetration-test',
    'awareness-training',
    'endpoint-detection',
  ],
  candidates: [...businessCandidates, 'privacy-monitoring', 'customer-mfa'],
  insurance: businessCover(1_000_000, 10_000_000, 450_000),
  full: {
    year1: ['incident-response', 'payment-verification', 'hardening', 'immutable-backup', 'third-party-risk'],
    year2: [
      'vulnerability-management',
      'remote-session-recording',
      'data-minimization',
      'privileged-access',
      'monitoring-24x7',
      'segmentation',
    ],
  },
};

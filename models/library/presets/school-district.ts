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
import { assumed } from './provenance';
import { identityRecords, staffRecords } from './records';

/** A public school district with pupils’ and staff records and many shared computers. */
export const schoolDistrict: Preset = {
  id: 'school-district',
  name: 'School district',
  description: 'A public school district with pupils’ and staff records and many shared computers.',
  industry: 'education',
  defaults: { employees: 1_900, annualRevenue: 210_000_000, itBudget: 4_600_000, recordsHeld: 52_000 },
  recordsQuestion: 'Present and former pupils whose records you hold',
  securityShare: {
    value: 0.05,
    source: 'C-gart-istari',
    note: 'Below the 5.7 % typical of all industries; none for schools is published.',
  },
  organization: {
    ...businessFacts,
    sites: 24,
    endpoints: endpointsFor(2.5),
    servers: serversFor(0.03),
    hourlyCost: assumed(42, 'Assumption: loaded hour over teachers and other staff.'),
  },
  records: (held) => [
    identityRecords(
      'pupils',
      'Pupils’ records',
      held,
      'One record per pupil, with family, health and support data; the number is your answer.',
    ),
    staffRecords,
  ],
  people: ['pupils', 'staff'],
  commitments: businessCommitments('Pupil information and learning systems', 'learning-systems'),
  threats: businessThreats,
  existing: ['email-security'],
  candidates: ['mfa-remote', ...businessCandidates, 'device-encryption', 'security-lead'],
  insurance: businessCover(100_000, 2_000_000, 70_000),
  full: {
    year1: ['immutable-backup', 'payment-verification', 'incident-response', 'hardening', 'endpoint-detection'],
    year2: ['remote-session-recording', 'device-encryption', 'awareness-training'],
  },
};

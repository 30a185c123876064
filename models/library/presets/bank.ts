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
import { cardRecords, identityRecords, staffRecords } from './records';

/** A community bank or credit union with branches and online banking. */
export const bank: Preset = {
  id: 'bank',
  name: 'Bank or credit union',
  description: 'A community bank or credit union with branches and online banking.',
  industry: 'finance',
  defaults: { employees: 280, annualRevenue: 78_000_000, itBudget: 8_500_000, recordsHeld: 95_000 },
  recordsQuestion: 'Present and former customers or members',
  securityShare: {
    value: 0.1,
    source: 'C-del19-it',
    note: 'Typical in financial services (6 % to 14 %), survey of 2018.',
  },
  organization: { ...businessFacts, sites: 14, endpoints: endpointsFor(1.4), servers: serversFor(0.25) },
  records: (held) => [
    identityRecords(
      'customers',
      'Customers’ identity and account records',
      held,
      'One record per customer; the number is your answer.',
    ),
    cardRecords('round(records_customers * 0.8)', 'Assumption: debit and credit cards issued, 0.8 per customer.'),
    staffRecords,
  ],
  people: ['customers', 'staff'],
  cards: ['cards'],
  commitments: businessCommitments('Core banking and payments', 'core-banking'),
  threats: [...businessThreats, 'customer-accounts'],
  existing: ['mfa-remote', 'email-security', 'device-encryption', 'penetration-test', 'awareness-training'],
  candidates: [...businessCandidates, 'customer-mfa'],
  insurance: businessCover(100_000, 3_000_000, 75_000),
  full: {
    year1: ['payment-verification', 'endpoint-detection', 'hardening', 'incident-response', 'mfa'],
    year2: [
      'vulnerability-management',
      'immutable-backup',
      'remote-session-recording',
      'third-party-risk',
      'customer-mfa',
    ],
  },
};

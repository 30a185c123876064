import { businessCandidates, businessCover, businessFacts, endpointsFor, serversFor } from './business';
import type { Preset } from './preset';
import { assumed } from './provenance';
import { accountRecords, staffRecords } from './records';

/** A maker of business software delivered as a service. */
export const softwareCompany: Preset = {
  id: 'software-company',
  name: 'Software company',
  description: 'A maker of business software delivered as a service.',
  industry: 'software',
  defaults: { employees: 260, annualRevenue: 58_000_000, itBudget: 6_000_000, recordsHeld: 1_100_000 },
  recordsQuestion: 'Users of your product whose data you hold',
  securityShare: {
    value: 0.095,
    source: 'C-gart-istari-tech',
    note: 'Technology firms by Gartner, year inferred; IANS found 19 % in 2023.',
  },
  organization: {
    ...businessFacts,
    sites: 2,
    endpoints: endpointsFor(1.3),
    servers: serversFor(0.5),
    fteCost: assumed(165000, 'Assumption: loaded cost of a security engineer in a software firm.'),
    hourlyCost: assumed(75, 'Assumption: loaded hour.'),
  },
  records: (held) => [accountRecords('Users of the product', held), staffRecords],
  people: ['customers', 'staff'],
  commitments: [
    { id: 'hosting', name: 'Cloud hosting of the product', share: 0.42, note: 'the product’s own hosting.' },
    { id: 'development-tools', name: 'Development and test tools', share: 0.18, note: 'licenses and build systems.' },
    { id: 'business-systems', name: 'Business systems', share: 0.14, note: 'sales, support, finance.' },
    { id: 'workplaces', name: 'Workplaces', share: 0.12, note: 'computers and support.' },
  ],
  threats: [
    'ransomware',
    'stolen-credentials',
    'mail-fraud',
    'business-associate',
    'hacked-server',
    'lost-laptop',
    'misdirected-disclosure',
    'denial-of-service',
    'remote-session',
    'supplier-outage',
    'cloud-misconfiguration',
    'insider-theft',
    'system-failure',
    'customer-accounts',
    'trade-secrets',
    'software-supply-chain',
    'application-flaw',
  ],
  existing: ['email-security', 'device-encryption', 'mfa'],
  candidates: [...businessCandidates.filter((id) => !id.startsWith('legacy')), 'customer-mfa', 'secure-development'],
  insurance: businessCover(75_000, 3_000_000, 70_000),
  full: {
    year1: [
      'endpoint-detection',
      'payment-verification',
      'incident-response',
      'vulnerability-management',
      'cloud-posture',
    ],
    year2: ['hardening', 'immutable-backup', 'remote-session-recording', 'secure-development'],
  },
};

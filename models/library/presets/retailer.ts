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
import { assumed, derived } from './provenance';
import { accountRecords, cardRecords, staffRecords } from './records';

/** A regional chain with shops, a web shop and a loyalty programme. */
export const retailer: Preset = {
  id: 'retailer',
  name: 'Retailer',
  description: 'A regional chain with shops, a web shop and a loyalty program.',
  industry: 'retail',
  defaults: { employees: 1_400, annualRevenue: 320_000_000, itBudget: 5_600_000, recordsHeld: 900_000 },
  recordsQuestion: 'Customers whose data you hold',
  securityShare: {
    value: 0.065,
    source: 'C-gart-istari',
    note: 'All industries: 2 % to 11.5 %, 5.7 % typical; none for retailers is published.',
  },
  organization: {
    ...businessFacts,
    sites: 45,
    endpoints: endpointsFor(0.6),
    servers: serversFor(0.06),
    iotDevices: derived('sites * 12', 'Assumption: tills and payment terminals per shop.'),
    hourlyCost: assumed(30, 'Assumption: loaded hour over shop staff.'),
  },
  records: (held) => [
    accountRecords('Customers and loyalty members', held),
    cardRecords('round(records_customers * 0.05)', 'Assumption: cards on file outside the payment provider.'),
    staffRecords,
  ],
  people: ['customers', 'staff'],
  cards: ['cards'],
  commitments: businessCommitments('Merchandise, tills and web shop', 'merchandise'),
  threats: [...businessThreats, 'customer-accounts', 'card-skimming'],
  existing: ['email-security', 'device-encryption', 'ddos-protection'],
  candidates: [
    ...businessCandidates.filter((id) => id !== 'ddos-protection'),
    'customer-mfa',
    'application-allowlisting',
  ],
  insurance: businessCover(150_000, 5_000_000, 150_000),
  full: {
    year1: ['immutable-backup', 'incident-response', 'payment-verification', 'hardening', 'endpoint-detection', 'mfa'],
    year2: ['vulnerability-management', 'segmentation', 'customer-mfa', 'remote-session-recording'],
  },
};

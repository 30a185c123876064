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
import { derived } from './provenance';
import { accountRecords, staffRecords } from './records';

/** A mid-sized maker of goods with two plants and control systems on the network. */
export const manufacturer: Preset = {
  id: 'manufacturer',
  name: 'Manufacturer',
  description: 'A mid-sized maker of goods with two plants and control systems on the network.',
  industry: 'manufacturing',
  defaults: { employees: 850, annualRevenue: 240_000_000, itBudget: 4_800_000, recordsHeld: 9_000 },
  recordsQuestion: 'Contacts at customers and suppliers you hold',
  securityShare: {
    value: 0.06,
    source: 'C-gart-istari',
    note: 'All industries: 5.7 % is typical; none for manufacturers is published.',
  },
  organization: {
    ...businessFacts,
    sites: 2,
    endpoints: endpointsFor(0.8),
    servers: serversFor(0.08),
    iotDevices: derived('round(employees * 0.6)', 'Assumption: connected machines, controllers and sensors.'),
  },
  records: (held) => [accountRecords('Contacts at customers and suppliers', held), staffRecords],
  people: ['customers', 'staff'],
  commitments: businessCommitments('Production planning and enterprise system', 'enterprise-system'),
  threats: [
    ...businessThreats.filter((id) => id !== 'hacked-server' && id !== 'cloud-misconfiguration'),
    'production-stopped',
    'trade-secrets',
  ],
  existing: ['email-security', 'device-encryption'],
  candidates: [...businessCandidates, 'plant-segmentation', 'application-allowlisting'],
  insurance: businessCover(150_000, 5_000_000, 140_000),
  full: {
    year1: [
      'immutable-backup',
      'incident-response',
      'payment-verification',
      'hardening',
      'endpoint-detection',
      'mfa',
      'vulnerability-management',
    ],
    year2: ['plant-segmentation', 'remote-session-recording', 'legacy-shielding', 'awareness-training'],
  },
};

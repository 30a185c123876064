import { clinicalCandidates, clinicalCommitments, clinicalCover, clinicalThreats, hospitalFacts } from './clinical';
import type { Preset } from './preset';
import { medicalRecords, staffRecords } from './records';

/** Several hospitals and many clinics under one roof. */
export const healthSystem: Preset = {
  id: 'health-system',
  name: 'Multi-site health system',
  description: 'Several hospitals and many clinics under one roof.',
  industry: 'healthcare',
  defaults: { employees: 14_000, annualRevenue: 2_900_000_000, itBudget: 125_000_000, recordsHeld: 2_600_000 },
  recordsQuestion: 'Patients whose records you hold',
  securityShare: { value: 0.06, source: 'C-moody23-np', note: 'Non-profit hospitals in 2023.' },
  organization: { ...hospitalFacts, sites: 9 },
  records: (held) => [medicalRecords(held), staffRecords],
  people: ['medical', 'staff'],
  commitments: clinicalCommitments,
  threats: clinicalThreats,
  existing: [
    'mfa-remote',
    'email-security',
    'device-encryption',
    'penetration-test',
    'endpoint-detection',
    'log-management',
    'awareness-training',
  ],
  candidates: clinicalCandidates.filter(
    (id) => !['endpoint-detection', 'log-management', 'awareness-training'].includes(id),
  ),
  insurance: clinicalCover(
    2_500_000,
    20_000_000,
    1_500_000,
    'F-price-ins-idn',
    'Within the published $0.75 m to $5 m for limits of $10 m to $50 m.',
  ),
  full: {
    year1: ['immutable-backup', 'incident-response', 'payment-verification', 'hardening', 'continuity-drills', 'mfa'],
    year2: [
      'remote-session-recording',
      'segmentation',
      'privileged-access',
      'medical-device-monitoring',
      'legacy-shielding',
      'third-party-risk',
    ],
  },
};

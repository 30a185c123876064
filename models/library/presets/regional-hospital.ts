import { clinicalCandidates, clinicalCommitments, clinicalCover, clinicalThreats, hospitalFacts } from './clinical';
import type { Preset } from './preset';
import { medicalRecords, staffRecords } from './records';

/** A community hospital with three sites and about 180 beds. */
export const regionalHospital: Preset = {
  id: 'regional-hospital',
  name: 'Regional hospital',
  description: 'A community hospital with three sites and about 180 beds.',
  industry: 'healthcare',
  defaults: { employees: 2_400, annualRevenue: 410_000_000, itBudget: 16_500_000, recordsHeld: 440_000 },
  recordsQuestion: 'Patients whose records you hold',
  securityShare: {
    value: 0.05,
    source: 'C-moody23-hc',
    note: 'Assumption: Moody’s found 5 % in 2019 and 7 % in 2023 in health care, 6 % in non-profit hospitals; somewhat below.',
  },
  organization: { ...hospitalFacts, sites: 3 },
  records: (held) => [medicalRecords(held), staffRecords],
  people: ['medical', 'staff'],
  commitments: clinicalCommitments,
  threats: clinicalThreats,
  existing: ['mfa-remote', 'email-security', 'device-encryption', 'penetration-test'],
  candidates: clinicalCandidates,
  insurance: clinicalCover(
    250_000,
    5_000_000,
    150_000,
    'F-price-ins-hosp',
    'Lower end of the published premium for $5 m to $10 m limits; about $818 a bed elsewhere.',
  ),
  full: {
    year1: [
      'immutable-backup',
      'incident-response',
      'payment-verification',
      'hardening',
      'endpoint-detection',
      'mfa',
      'awareness-training',
    ],
    year2: [
      'remote-session-recording',
      'legacy-shielding',
      'medical-device-monitoring',
      'segmentation',
      'vulnerability-management',
      'third-party-risk',
    ],
  },
};

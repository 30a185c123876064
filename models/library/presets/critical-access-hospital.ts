import { clinicalCandidates, clinicalCommitments, clinicalCover, clinicalThreats, hospitalFacts } from './clinical';
import type { Preset } from './preset';
import { medicalRecords, staffRecords } from './records';

/** A rural hospital with up to 25 beds and a small IT team. */
export const criticalAccessHospital: Preset = {
  id: 'critical-access-hospital',
  name: 'Critical-access hospital',
  description: 'A rural hospital with up to 25 beds and a small IT team.',
  industry: 'healthcare',
  defaults: { employees: 260, annualRevenue: 38_000_000, itBudget: 1_400_000, recordsHeld: 45_000 },
  recordsQuestion: 'Patients whose records you hold',
  securityShare: {
    value: 0.04,
    source: 'C-moody23-np',
    note: 'Assumption: below the 6 % of non-profit hospitals (Moody’s 2023), as small houses spend less.',
  },
  organization: { ...hospitalFacts, sites: 1 },
  records: (held) => [medicalRecords(held), staffRecords],
  people: ['medical', 'staff'],
  commitments: clinicalCommitments,
  threats: clinicalThreats,
  existing: ['email-security', 'device-encryption'],
  candidates: [...clinicalCandidates, 'security-lead'],
  insurance: clinicalCover(
    50_000,
    1_000_000,
    45_000,
    'F-price-ins-clinic',
    'Within the published $15,000 to $75,000 for limits of $1 m to $3 m.',
  ),
  full: {
    year1: [
      'immutable-backup',
      'payment-verification',
      'mfa',
      'endpoint-detection',
      'incident-response',
      'remote-session-recording',
    ],
    year2: ['hardening', 'legacy-shielding', 'medical-device-monitoring', 'awareness-training'],
  },
};

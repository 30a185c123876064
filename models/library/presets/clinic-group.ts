import { clinicalCandidates, clinicalCommitments, clinicalCover, clinicalThreats, hospitalFacts } from './clinical';
import type { Preset } from './preset';
import { derived } from './provenance';
import { medicalRecords, staffRecords } from './records';

/** Physicians’ practices with a shared records system, mostly hosted elsewhere. */
export const clinicGroup: Preset = {
  id: 'clinic-group',
  name: 'Clinic group',
  description: 'Physicians’ practices with a shared records system, mostly hosted elsewhere.',
  industry: 'healthcare',
  defaults: { employees: 320, annualRevenue: 62_000_000, itBudget: 2_300_000, recordsHeld: 140_000 },
  recordsQuestion: 'Patients whose records you hold',
  securityShare: {
    value: 0.05,
    source: 'C-moody23-hc',
    note: 'Assumption: somewhat below health care as a whole (Moody’s: 7 % in 2023); none for clinics is published.',
  },
  organization: {
    ...hospitalFacts,
    sites: 12,
    endpoints: derived('round(employees * 1.2)', 'Assumption: 1.2 computers per employee.'),
    servers: derived('max(4, round(employees * 0.04))', 'Assumption: records hosted by the maker.'),
    medicalDevices: derived('round(employees * 0.3)', 'Assumption: few connected devices outside hospitals.'),
  },
  records: (held) => [medicalRecords(held), staffRecords],
  people: ['medical', 'staff'],
  commitments: clinicalCommitments,
  threats: clinicalThreats,
  existing: ['email-security', 'device-encryption'],
  candidates: [...clinicalCandidates.filter((id) => id !== 'medical-device-monitoring'), 'security-lead'],
  insurance: clinicalCover(
    50_000,
    2_000_000,
    60_000,
    'F-price-ins-clinic',
    'Within the published $15,000 to $75,000 for limits of $1 m to $3 m.',
  ),
  full: {
    year1: [
      'mfa',
      'immutable-backup',
      'payment-verification',
      'endpoint-detection',
      'incident-response',
      'awareness-training',
    ],
    year2: ['hardening', 'third-party-risk', 'legacy-shielding', 'remote-session-recording'],
  },
};

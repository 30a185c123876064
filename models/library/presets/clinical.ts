import { joined, type Sentence } from '#models/library/text/text';
import type { ThreatId } from '#models/library/threats/index';
import type { InsuranceInput, Preset } from './preset';
import { assumed, derived } from './provenance';

/** Threats to an organisation that treats patients. */
export const clinicalThreats: ThreatId[] = [
  'ransomware',
  'stolen-credentials',
  'mail-fraud',
  'business-associate',
  'hacked-server',
  'legacy-exploited',
  'medical-device',
  'lost-laptop',
  'insider-snooping',
  'misdirected-disclosure',
  'denial-of-service',
  'remote-session',
  'supplier-outage',
  'cloud-misconfiguration',
  'insider-theft',
  'system-failure',
];

/** What the IT budget of a hospital pays for besides security. */
export const clinicalCommitments: Preset['commitments'] = [
  {
    id: 'records-system',
    name: 'Electronic health record',
    share: 0.31,
    note: 'licenses, hosting and support of the records system.',
  },
  { id: 'radiology', name: 'Radiology and image archive', share: 0.09, note: 'imaging informatics and storage.' },
  { id: 'laboratory-pharmacy', name: 'Laboratory and pharmacy systems', share: 0.07, note: 'departmental systems.' },
  {
    id: 'revenue-cycle',
    name: 'Revenue cycle and business systems',
    share: 0.11,
    note: 'billing, finance, personnel.',
  },
  { id: 'network', name: 'Network, telephony, data center', share: 0.13, note: 'connections, storage, hosting.' },
  { id: 'workplaces', name: 'Workplaces and service desk', share: 0.16, note: 'computers, printing, support.' },
];

const shareOfEndOfLife = assumed(
  0.18,
  'Assumption: somewhat above the 14 % of medical devices on unsupported systems (FBI 2022).',
  'D-fbi22-14',
);

/** Facts assumed for hospitals, scaled by employees. */
export const hospitalFacts = {
  endpoints: derived(
    'round(employees * 1.3)',
    'Assumption: 1.3 computers per employee, as wards share and offices own them.',
  ),
  endpointsPastEndOfLife: shareOfEndOfLife,
  servers: derived('max(6, round(employees * 0.1))', 'Assumption: one server, real or virtual, per ten employees.'),
  serversPastEndOfLife: assumed(0.15, 'Assumption: as for computers.'),
  medicalDevices: derived(
    'round(employees * 0.8)',
    'Assumption: at 10 to 15 connected devices per bed (Asimily 2025) and some 13 employees a bed.',
    'D-iomt-bed',
  ),
  medicalDevicesPastEndOfLife: assumed(
    0.14,
    'Share on unsupported operating systems (FBI 2022); a vendor says 60 % are past end of life.',
    'D-fbi22-14',
  ),
  iotDevices: derived('round(employees * 0.3)', 'Assumption: building technology, cameras, telephones apart.'),
  untrainedStaff: assumed(
    0.32,
    'Share of health care employees in North America never trained in security at work (Kaspersky 2019).',
    'D-tsf-untrained',
  ),
  remoteSessionsUnmonitored: assumed(0.6, 'Assumption: suppliers’ and administrators’ sessions that nobody watches.'),
  thirdParties: derived(
    'max(10, round(employees * 0.075))',
    'Assumption: 75 parties with records per 1,000 employees.',
  ),
  fteCost: assumed(
    125000,
    'Assumption: loaded cost of an engineer; security analysts in the United States earned $104,210 on average in 2019, before benefits (Bureau of Labor Statistics).',
    'F-bls19-analyst',
  ),
  hourlyCost: assumed(52, 'Assumption: loaded hour over clinical and other staff.'),
};

/** Controls that a hospital may weigh. */
export const clinicalCandidates = [
  'mfa',
  'privileged-access',
  'endpoint-detection',
  'monitoring-24x7',
  'immutable-backup',
  'segmentation',
  'intrusion-detection',
  'log-management',
  'vulnerability-management',
  'hardening',
  'legacy-shielding',
  'legacy-replacement',
  'medical-device-monitoring',
  'remote-session-recording',
  'zero-trust-access',
  'awareness-training',
  'payment-verification',
  'third-party-risk',
  'incident-response',
  'continuity-drills',
  'database-encryption',
  'data-loss-prevention',
  'data-minimization',
  'privacy-monitoring',
  'penetration-test',
  'cloud-posture',
  'identity-governance',
];

/** A yearly cover with these terms, in US dollars. */
export const clinicalCover = (
  retention: number,
  limit: number,
  premium: number,
  source: string,
  note: Sentence,
): InsuranceInput => ({
  basis: 'annual',
  retention,
  limit,
  coinsurance: 0.4,
  premium,
  source,
  note: joined(
    note,
    'The insurer is taken to pay 40 % of the loss above the retention: waiting periods, sublimits and exclusions left Scripps Health with about 18 % recovered. Mark the cover as bought if you have it.',
  ),
});

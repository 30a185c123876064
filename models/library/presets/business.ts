import { filled, type Sentence } from '#models/library/text/text';
import type { ThreatId } from '#models/library/threats/index';
import type { InsuranceInput, Preset } from './preset';
import { assumed, derived } from './provenance';

/** Threats to any organisation with computers and records about people. */
export const businessThreats: ThreatId[] = [
  'ransomware',
  'stolen-credentials',
  'mail-fraud',
  'business-associate',
  'hacked-server',
  'legacy-exploited',
  'lost-laptop',
  'misdirected-disclosure',
  'denial-of-service',
  'remote-session',
  'supplier-outage',
  'cloud-misconfiguration',
  'insider-theft',
  'system-failure',
];

/** Controls that any organisation may weigh. */
export const businessCandidates = [
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
  'penetration-test',
  'ddos-protection',
  'cloud-posture',
  'asset-inventory',
  'identity-governance',
];

/** Facts assumed for organisations outside health care. */
export const businessFacts = {
  endpointsPastEndOfLife: assumed(
    0.14,
    'Assumption: as for medical devices on unsupported systems (FBI 2022), for want of a general figure.',
    'D-fbi22-14',
  ),
  serversPastEndOfLife: assumed(0.12, 'Assumption: somewhat below computers.'),
  untrainedStaff: assumed(0.3, 'Assumption: near the 32 % of health care employees never trained.', 'D-tsf-untrained'),
  remoteSessionsUnmonitored: assumed(0.5, 'Assumption: half of suppliers’ and administrators’ sessions.'),
  thirdParties: derived(
    'max(10, round(employees * 0.075))',
    'Assumption: 75 parties with records per 1,000 employees.',
  ),
  fteCost: assumed(
    130000,
    'Assumption: loaded cost of an engineer; security analysts in the United States earned $104,210 on average in 2019, before benefits (Bureau of Labor Statistics).',
    'F-bls19-analyst',
  ),
  hourlyCost: assumed(48, 'Assumption: loaded hour over all staff.'),
};

/** Number of computers for so many per employee. */
export const endpointsFor = (perEmployee: number) =>
  derived(`round(employees * ${perEmployee})`, filled('Assumption: {} computers per employee.', perEmployee));
/** Number of servers for so many per employee. */
export const serversFor = (perEmployee: number) =>
  derived(
    `max(4, round(employees * ${perEmployee}))`,
    filled('Assumption: {} servers, real or virtual, per employee.', perEmployee),
  );

/** A yearly cover with these terms, in US dollars; premiums outside health care are an assumption. */
export const businessCover = (retention: number, limit: number, premium: number): InsuranceInput => ({
  basis: 'annual',
  retention,
  limit,
  coinsurance: 0.4,
  premium,
  source: 'F-price-ins-clinic',
  note: 'Assumption: premiums are published for health care only ($15,000 to $75,000 for limits of $1 m to $3 m, $150,000 to $600,000 for $5 m to $10 m). The insurer is taken to pay 40 % of the loss above the retention, as waiting periods, sublimits and exclusions apply. Mark the cover as bought if you have it.',
});

/** What the IT budget pays for besides security; `main` is the trade's own system. */
export const businessCommitments = (main: Sentence, id: string): Preset['commitments'] => [
  { id, name: main, share: 0.28, note: 'licenses, hosting and support of the main system.' },
  { id: 'business-systems', name: 'Finance, personnel, reporting', share: 0.14, note: 'business systems.' },
  { id: 'network', name: 'Network, telephony, data center', share: 0.16, note: 'connections, storage, hosting.' },
  { id: 'workplaces', name: 'Workplaces and service desk', share: 0.22, note: 'computers, printing, support.' },
];

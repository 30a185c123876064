import type { ThreatId } from './index';

/** Kinds of threat, in the order in which the library is read. */
export const threatKinds = ['intrusion', 'identity', 'data', 'insiders', 'thirdParties', 'availability'] as const;
export type ThreatKind = (typeof threatKinds)[number];

/** What kind of threat each is. */
export const kindOfThreat: Record<ThreatId, ThreatKind> = {
  ransomware: 'intrusion',
  'hacked-server': 'intrusion',
  'legacy-exploited': 'intrusion',
  'medical-device': 'intrusion',
  'remote-session': 'intrusion',
  'application-flaw': 'intrusion',
  'stolen-credentials': 'identity',
  'mail-fraud': 'identity',
  'customer-accounts': 'identity',
  'cloud-misconfiguration': 'data',
  'card-skimming': 'data',
  'trade-secrets': 'data',
  'lost-laptop': 'data',
  'insider-snooping': 'insiders',
  'insider-theft': 'insiders',
  'misdirected-disclosure': 'insiders',
  'business-associate': 'thirdParties',
  'software-supply-chain': 'thirdParties',
  'supplier-outage': 'thirdParties',
  'denial-of-service': 'availability',
  'production-stopped': 'availability',
  'system-failure': 'availability',
};

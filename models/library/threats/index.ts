import { denialOfService, productionStopped, systemFailure } from './availability';
import type { ScenarioInput } from './estimates';
import { applicationFlaw, cardSkimming, cloudMisconfiguration, tradeSecrets } from './exposed-data';
import { customerAccounts, mailFraud, stolenCredentials } from './identity';
import { insiderSnooping, insiderTheft, misdirectedDisclosure } from './insiders';
import { hackedServer, legacyExploited, medicalDevice, remoteSession } from './intrusions';
import { lostLaptop } from './lost-laptop';
import { ransomware } from './ransomware';
import type { ThreatSetting } from './setting';
import { businessAssociate, softwareSupplyChain, supplierOutage } from './third-parties';

/** Every scenario the library knows, by id: sized for an organisation, before any control. */
export const threatLibrary = {
  ransomware,
  'stolen-credentials': stolenCredentials,
  'mail-fraud': mailFraud,
  'business-associate': businessAssociate,
  'hacked-server': hackedServer,
  'legacy-exploited': legacyExploited,
  'medical-device': medicalDevice,
  'lost-laptop': lostLaptop,
  'insider-snooping': insiderSnooping,
  'misdirected-disclosure': misdirectedDisclosure,
  'denial-of-service': denialOfService,
  'remote-session': remoteSession,
  'supplier-outage': supplierOutage,
  'cloud-misconfiguration': cloudMisconfiguration,
  'insider-theft': insiderTheft,
  'system-failure': systemFailure,
  'customer-accounts': customerAccounts,
  'card-skimming': cardSkimming,
  'production-stopped': productionStopped,
  'trade-secrets': tradeSecrets,
  'software-supply-chain': softwareSupplyChain,
  'application-flaw': applicationFlaw,
} as const satisfies Record<string, (setting: ThreatSetting) => ScenarioInput>;

export type ThreatId = keyof typeof threatLibrary;

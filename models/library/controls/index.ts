import { identityGovernance, privilegedAccess, remoteSessionRecording, zeroTrustAccess } from './access';
import {
  cloudPosture,
  databaseEncryption,
  dataLossPrevention,
  dataMinimization,
  secureDevelopment,
  thirdPartyRisk,
} from './data-and-suppliers';
import type { ControlInput } from './effects';
import {
  applicationAllowlisting,
  aroundTheClockMonitoring,
  deviceEncryption,
  endpointDetection,
  hardening,
  vulnerabilityManagement,
} from './endpoints';
import {
  assetInventory,
  deviceMonitoring,
  legacyReplacement,
  legacyShielding,
  plantSegmentation,
} from './legacy-and-devices';
import { ddosProtection, intrusionDetection, logManagement, penetrationTest, segmentation } from './network';
import { awarenessTraining, emailSecurity, paymentVerification, privacyMonitoring, securityLead } from './people';
import { continuityDrills, immutableBackup, incidentResponse } from './resilience';
import { customerMfa, mfa, mfaRemote } from './second-factor';

/** Every control the library knows, in the order in which a plan lists them. */
export const controlLibrary: readonly ControlInput[] = [
  mfaRemote,
  mfa,
  privilegedAccess,
  endpointDetection,
  aroundTheClockMonitoring,
  immutableBackup,
  segmentation,
  intrusionDetection,
  logManagement,
  vulnerabilityManagement,
  hardening,
  legacyShielding,
  legacyReplacement,
  deviceMonitoring,
  plantSegmentation,
  remoteSessionRecording,
  zeroTrustAccess,
  awarenessTraining,
  emailSecurity,
  paymentVerification,
  thirdPartyRisk,
  incidentResponse,
  continuityDrills,
  deviceEncryption,
  databaseEncryption,
  dataLossPrevention,
  dataMinimization,
  privacyMonitoring,
  penetrationTest,
  ddosProtection,
  cloudPosture,
  assetInventory,
  applicationAllowlisting,
  identityGovernance,
  customerMfa,
  secureDevelopment,
  securityLead,
];

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

/** Kinds of control, in the order in which the library is read. */
export const controlKinds = ['access', 'computers', 'network', 'legacy', 'data', 'people', 'resilience'] as const;
export type ControlKind = (typeof controlKinds)[number];

/** The controls of the library by kind. */
export const controlsByKind: Record<ControlKind, readonly ControlInput[]> = {
  access: [mfaRemote, mfa, customerMfa, privilegedAccess, identityGovernance, zeroTrustAccess, remoteSessionRecording],
  computers: [
    endpointDetection,
    aroundTheClockMonitoring,
    vulnerabilityManagement,
    hardening,
    applicationAllowlisting,
    deviceEncryption,
  ],
  network: [segmentation, intrusionDetection, logManagement, ddosProtection, penetrationTest],
  legacy: [legacyShielding, legacyReplacement, deviceMonitoring, plantSegmentation, assetInventory],
  data: [databaseEncryption, dataLossPrevention, dataMinimization, cloudPosture, secureDevelopment, thirdPartyRisk],
  people: [awarenessTraining, emailSecurity, paymentVerification, privacyMonitoring, securityLead],
  resilience: [immutableBackup, incidentResponse, continuityDrills],
};

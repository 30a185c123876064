import { access } from '#models/library/text/de/controls/access';
import { dataAndSuppliers } from '#models/library/text/de/controls/data-and-suppliers';
import { endpoints } from '#models/library/text/de/controls/endpoints';
import { legacyAndDevices } from '#models/library/text/de/controls/legacy-and-devices';
import { network } from '#models/library/text/de/controls/network';
import { people } from '#models/library/text/de/controls/people';
import { resilience } from '#models/library/text/de/controls/resilience';
import { secondFactor } from '#models/library/text/de/controls/second-factor';
import { planMarket } from '#models/library/text/de/plan-market';
import { bank } from '#models/library/text/de/presets/bank';
import { buildPlan } from '#models/library/text/de/presets/build-plan';
import { business } from '#models/library/text/de/presets/business';
import { clinicGroup } from '#models/library/text/de/presets/clinic-group';
import { clinical } from '#models/library/text/de/presets/clinical';
import { criticalAccessHospital } from '#models/library/text/de/presets/critical-access-hospital';
import { drivers } from '#models/library/text/de/presets/drivers';
import { healthInsurer } from '#models/library/text/de/presets/health-insurer';
import { healthSystem } from '#models/library/text/de/presets/health-system';
import { manufacturer } from '#models/library/text/de/presets/manufacturer';
import { proposals } from '#models/library/text/de/presets/proposals';
import { records } from '#models/library/text/de/presets/records';
import { regionalHospital } from '#models/library/text/de/presets/regional-hospital';
import { retailer } from '#models/library/text/de/presets/retailer';
import { schoolDistrict } from '#models/library/text/de/presets/school-district';
import { softwareCompany } from '#models/library/text/de/presets/software-company';
import { availability } from '#models/library/text/de/threats/availability';
import { europeanLaw } from '#models/library/text/de/threats/european-law';
import { exposedData } from '#models/library/text/de/threats/exposed-data';
import { identity } from '#models/library/text/de/threats/identity';
import { insiders } from '#models/library/text/de/threats/insiders';
import { intrusions } from '#models/library/text/de/threats/intrusions';
import { lossParts } from '#models/library/text/de/threats/loss-parts';
import { lostLaptop } from '#models/library/text/de/threats/lost-laptop';
import { ransomware } from '#models/library/text/de/threats/ransomware';
import { recordsExposed } from '#models/library/text/de/threats/records-exposed';
import { setting } from '#models/library/text/de/threats/setting';
import { thirdParties } from '#models/library/text/de/threats/third-parties';

/**
 * German for every sentence of the libraries of threats and controls and of the presets, by the English one; `{}`
 * stands for a number. A sentence that is missing here cannot be written there (see `Sentence`).
 */
export const german = {
  ...planMarket,
  ...bank,
  ...buildPlan,
  ...business,
  ...clinicGroup,
  ...clinical,
  ...criticalAccessHospital,
  ...drivers,
  ...healthInsurer,
  ...healthSystem,
  ...manufacturer,
  ...proposals,
  ...records,
  ...regionalHospital,
  ...retailer,
  ...schoolDistrict,
  ...softwareCompany,
  ...availability,
  ...europeanLaw,
  ...exposedData,
  ...identity,
  ...insiders,
  ...intrusions,
  ...lossParts,
  ...lostLaptop,
  ...ransomware,
  ...recordsExposed,
  ...setting,
  ...thirdParties,
  ...access,
  ...dataAndSuppliers,
  ...endpoints,
  ...legacyAndDevices,
  ...network,
  ...people,
  ...resilience,
  ...secondFactor,
} as const;

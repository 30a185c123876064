import { access } from '#models/controls/library/german/access';
import { dataAndSuppliers } from '#models/controls/library/german/data-and-suppliers';
import { endpoints } from '#models/controls/library/german/endpoints';
import { legacyAndDevices } from '#models/controls/library/german/legacy-and-devices';
import { network } from '#models/controls/library/german/network';
import { people } from '#models/controls/library/german/people';
import { resilience } from '#models/controls/library/german/resilience';
import { secondFactor } from '#models/controls/library/german/second-factor';
import { planMarket } from '#models/plan/library/german/plan-market';
import { bank } from '#models/plan/presets/german/bank';
import { buildPlan } from '#models/plan/presets/german/build-plan';
import { business } from '#models/plan/presets/german/business';
import { clinicGroup } from '#models/plan/presets/german/clinic-group';
import { clinical } from '#models/plan/presets/german/clinical';
import { criticalAccessHospital } from '#models/plan/presets/german/critical-access-hospital';
import { drivers } from '#models/plan/presets/german/drivers';
import { healthInsurer } from '#models/plan/presets/german/health-insurer';
import { healthSystem } from '#models/plan/presets/german/health-system';
import { manufacturer } from '#models/plan/presets/german/manufacturer';
import { records } from '#models/plan/presets/german/records';
import { regionalHospital } from '#models/plan/presets/german/regional-hospital';
import { retailer } from '#models/plan/presets/german/retailer';
import { schoolDistrict } from '#models/plan/presets/german/school-district';
import { softwareCompany } from '#models/plan/presets/german/software-company';
import { availability } from '#models/threats/library/german/availability';
import { europeanLaw } from '#models/threats/library/german/european-law';
import { exposedData } from '#models/threats/library/german/exposed-data';
import { identity } from '#models/threats/library/german/identity';
import { insiders } from '#models/threats/library/german/insiders';
import { intrusions } from '#models/threats/library/german/intrusions';
import { lossParts } from '#models/threats/library/german/loss-parts';
import { lostLaptop } from '#models/threats/library/german/lost-laptop';
import { ransomware } from '#models/threats/library/german/ransomware';
import { recordsExposed } from '#models/threats/library/german/records-exposed';
import { setting } from '#models/threats/library/german/setting';
import { thirdParties } from '#models/threats/library/german/third-parties';

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

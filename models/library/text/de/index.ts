import type { LibraryText } from '../text';
import { access } from './controls/access';
import { dataAndSuppliers } from './controls/data-and-suppliers';
import { endpoints } from './controls/endpoints';
import { legacyAndDevices } from './controls/legacy-and-devices';
import { network } from './controls/network';
import { people } from './controls/people';
import { resilience } from './controls/resilience';
import { secondFactor } from './controls/second-factor';
import { planMarket } from './plan-market';
import { population } from './population';
import { bank } from './presets/bank';
import { buildPlan } from './presets/build-plan';
import { business } from './presets/business';
import { clinicGroup } from './presets/clinic-group';
import { clinical } from './presets/clinical';
import { criticalAccessHospital } from './presets/critical-access-hospital';
import { drivers } from './presets/drivers';
import { healthInsurer } from './presets/health-insurer';
import { healthSystem } from './presets/health-system';
import { manufacturer } from './presets/manufacturer';
import { proposals } from './presets/proposals';
import { records } from './presets/records';
import { regionalHospital } from './presets/regional-hospital';
import { retailer } from './presets/retailer';
import { schoolDistrict } from './presets/school-district';
import { softwareCompany } from './presets/software-company';
import { availability } from './threats/availability';
import { europeanLaw } from './threats/european-law';
import { exposedData } from './threats/exposed-data';
import { identity } from './threats/identity';
import { insiders } from './threats/insiders';
import { intrusions } from './threats/intrusions';
import { lossParts } from './threats/loss-parts';
import { lostLaptop } from './threats/lost-laptop';
import { ransomware } from './threats/ransomware';
import { recordsExposed } from './threats/records-exposed';
import { setting } from './threats/setting';
import { thirdParties } from './threats/third-parties';

export const text: LibraryText = {
  access,
  dataAndSuppliers,
  endpoints,
  legacyAndDevices,
  network,
  people,
  population,
  resilience,
  secondFactor,
  planMarket,
  bank,
  buildPlan,
  business,
  clinicGroup,
  clinical,
  criticalAccessHospital,
  drivers,
  healthInsurer,
  healthSystem,
  manufacturer,
  proposals,
  records,
  regionalHospital,
  retailer,
  schoolDistrict,
  softwareCompany,
  availability,
  europeanLaw,
  exposedData,
  identity,
  insiders,
  intrusions,
  lossParts,
  lostLaptop,
  ransomware,
  recordsExposed,
  setting,
  thirdParties,
};

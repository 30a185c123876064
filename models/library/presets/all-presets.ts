import { bank } from './bank';
import { clinicGroup } from './clinic-group';
import { criticalAccessHospital } from './critical-access-hospital';
import { healthInsurer } from './health-insurer';
import { healthSystem } from './health-system';
import { manufacturer } from './manufacturer';
import type { Preset } from './preset';
import { regionalHospital } from './regional-hospital';
import { retailer } from './retailer';
import { schoolDistrict } from './school-district';
import { softwareCompany } from './software-company';

/** Ready-made plans for a kind of organisation, scaled by four answers. */
export const presets: readonly Preset[] = [
  criticalAccessHospital,
  regionalHospital,
  healthSystem,
  clinicGroup,
  healthInsurer,
  manufacturer,
  bank,
  schoolDistrict,
  softwareCompany,
  retailer,
];

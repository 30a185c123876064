import type { PlanInput } from '../schema';
import { bank } from './bank';
import { buildPlan } from './build-plan';
import { clinicGroup } from './clinic-group';
import { criticalAccessHospital } from './critical-access-hospital';
import { healthInsurer } from './health-insurer';
import { healthSystem } from './health-system';
import { manufacturer } from './manufacturer';
import type { Preset, PresetAnswers } from './preset';
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

/**
 * A whole plan from a preset, scaled by the answers; what is not answered keeps the preset's default. `name` is the
 * plan's, `organizationName` the organisation's. Throws where no preset has that id. Amounts are US dollars.
 */
export function createPlan(
  presetId: string,
  answers: Partial<PresetAnswers> & { name?: string; organizationName?: string } = {},
): PlanInput {
  const preset = presets.find(({ id }) => id === presetId);
  if (!preset) {
    throw new Error(`there is no preset "${presetId}"; there are ${presets.map(({ id }) => id).join(', ')}`);
  }
  const { name = preset.name, organizationName = '', ...given } = answers;
  return buildPlan(preset, { ...preset.defaults, ...given }, { plan: name, organization: organizationName });
}

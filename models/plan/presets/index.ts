import type { PlanInput } from '../schema';
import { presets } from './all-presets';
import { buildPlan } from './build-plan';
import type { PresetAnswers } from './preset';

export { presets } from './all-presets';

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

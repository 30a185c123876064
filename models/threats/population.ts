import type { ResolvedScenario } from '#models/plan/resolved';

/**
 * What a published frequency is multiplied by to stand without the controls that the organisations behind it have; 1
 * where none are named. A share p of them has a control that prevents a share e of the incidents: the published rate is
 * λ = λ₀(1 − pe), so that λ₀ = λ/(1 − pe) is the rate without it. The plan's own control, in place, then leaves
 * (1 − e)/(1 − pe) of the published rate: nothing changes where all have it, and to lack what most have costs. Several
 * are taken to be held independently of each other.
 */
export const withoutPopulationsControls = ({ population }: Pick<ResolvedScenario, 'population'>): number =>
  population.reduce((factor, { prevalence, prevents }) => factor / (1 - prevalence * prevents), 1);

import { englishLibrary, type LibraryWords } from '#models/library/text/text';
import type { PlanInput } from '#models/plan/schema';
import type { Advisor } from './advice';
import { presets } from './all-presets';
import { buildPlan } from './build-plan';
import { marketOf } from './market';
import type { PresetAnswers } from './preset';
import { usualAnswers } from './usual-answers';

export { presets } from './all-presets';

/** What a plan is made from: numbers that scale it, its names, and the locale it is written for (en-US if not said). */
type PlanAnswers = Partial<PresetAnswers> & { name?: string; organizationName?: string; locale?: string };

/**
 * A whole plan from a preset, scaled by the answers; what is not answered keeps what is usual. `name` is the plan's,
 * `organizationName` the organisation's. Currency, country and law follow the locale (`marketOf`), its texts are in the
 * words given (`libraryWords` of the locale's language). What it proposes is the advisor's (`recommendControls`). Throws where no preset has that id.
 */
export function createPlan(
  presetId: string,
  advisor: Advisor,
  answers: PlanAnswers = {},
  words: LibraryWords = englishLibrary,
): PlanInput {
  const preset = presets.find(({ id }) => id === presetId);
  if (!preset) {
    throw new Error(`there is no preset "${presetId}"; there are ${presets.map(({ id }) => id).join(', ')}`);
  }
  const { name: plan, organizationName: organization, locale = 'en-US', ...given } = answers;
  const market = marketOf(locale);
  return buildPlan(preset, { ...usualAnswers(preset, market), ...given }, market, words, {
    advisor,
    names: { plan, organization },
  });
}

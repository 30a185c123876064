import { languageOf } from '#models/language/languages';
import type { Advisor } from '#models/library/presets/advice';
import { createPlan } from '#models/library/presets/index';
import { libraryWords } from '#models/library/text/words';
import { readPlan } from '#models/plan/parse';
import { type Recommendation, recommendControls } from '#models/portfolio/recommend';

type Answers = NonNullable<Parameters<typeof createPlan>[2]>;

/** A ready-made plan as a host makes it, with what it was advised. Takes a moment. */
export async function readyMade(id: string, answers: Answers = {}) {
  const words = await libraryWords(languageOf(answers.locale ?? 'en-US'));
  const heard: (Recommendation | null)[] = [];
  const advisor: Advisor = (plan) => {
    heard.push(recommendControls(plan));
    return heard[0];
  };
  const reading = readPlan(createPlan(id, advisor, answers, words));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const [advice] = heard;
  if (!advice) throw new Error(`nothing is advised for ${id}`);
  return { plan: reading.plan, resolved: reading.resolved, advice };
}

/** Advises a plan's first three controls without a look, for tests of what a plan holds besides. */
export const anyAdvice: Advisor = ({ controls }) => {
  const advised = controls.filter(({ existing }) => !existing).slice(0, 3);
  const entries = advised.map(({ id: control }) => ({ control, startYear: 1 }));
  return {
    controls: entries,
    roles: entries.map(({ control }) => ({ control, role: 'pays' as const })),
    grounds: 'least',
    pays: true,
    isShortOfMoney: false,
    isCapped: false,
    smaller: { controls: entries.slice(0, 1), hasLess: false },
  };
};

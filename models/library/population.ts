import { controlLibrary } from '#models/library/controls/index';
import type { Sentence } from '#models/library/text/text';
import type { ScenarioInput } from '#models/library/threats/estimates';
import { rounded } from '#models/library/threats/estimates';

type Population = NonNullable<ScenarioInput['population']>;

/** How many of the organisations behind the library's frequencies have a control, and where that comes from. */
interface Prevalence {
  share: number;
  source?: string;
  note: Sentence;
}

/**
 * Prevalence by control among those whose incidents the threats' frequencies count: mostly organisations in the United
 * States from 2022 to 2025. Of controls that are not here nothing is known, or so few have them that it hardly matters.
 */
const prevalences: Readonly<Record<string, Prevalence>> = {
  'email-security': {
    share: 0.9,
    note: 'Assumption: nearly all organizations filter their mail; not all check links and impostors.',
  },
  'awareness-training': {
    share: 0.68,
    source: 'D-tsf-untrained',
    note: '32 % of health care employees were never trained (Kaspersky 2019).',
  },
  'mfa-remote': {
    share: 0.35,
    note: 'Assumption: a third have it on remote access and mail only; insurers ask for it since 2021.',
  },
  mfa: { share: 0.3, note: 'Assumption: three in ten have it everywhere.' },
  'endpoint-detection': { share: 0.5, note: 'Assumption: half have it; insurers ask for it since 2021.' },
  'penetration-test': { share: 0.5, note: 'Assumption: half have one done each year.' },
  'ddos-protection': { share: 0.4, note: 'Assumption: four in ten have it.' },
  'vulnerability-management': {
    share: 0.24,
    source: 'F-marsh-patch-impl',
    note: 'Share that closed severe flaws within seven days (Marsh 2023).',
  },
};

/** Mean of a control's effect on how often a threat strikes, with its reliability; 0 where it has none. */
function prevented({ effects = [], reliability = 1 }: (typeof controlLibrary)[number], threat: string): number {
  const { frequency } = effects.find(({ scenario }) => scenario === threat) ?? {};
  if (typeof frequency !== 'object' || !('kind' in frequency) || frequency.kind !== 'range') return 0;
  const { low, likely, high } = frequency as Record<'low' | 'likely' | 'high', number>;
  return ((low + 4 * likely + high) / 6) * (reliability as number);
}

/** The controls that the organisations behind a threat's frequency have, with what each prevents by the library. */
export const populationOf = (threat: string): Population =>
  controlLibrary.flatMap((control): Population => {
    const known = prevalences[control.id];
    const prevents = rounded(prevented(control, threat));
    if (!known || prevents === 0) return [];
    const { share, ...said } = known;
    return [{ control: control.id, prevalence: share, prevents, ...said }];
  });

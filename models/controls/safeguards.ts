import type { Language } from '#models/language/languages';
import { csf, type Groups, hipaa, type SafeguardGroup, type SafeguardId } from './frameworks';
import { safeguardWords } from './text/safeguard-words';

/** A safeguard of a framework that controls can serve. */
export interface Safeguard {
  framework: 'csf' | 'hipaa';
  /** As the framework writes it: `PR.AA`, `164.308(a)(5)`. */
  id: string;
  name: string;
  /** Function or kind of safeguard it belongs to. */
  group: string;
}

/** Every safeguard of both frameworks, in the order of the texts, named in a language. */
export function safeguardsIn(language: Language): readonly Safeguard[] {
  const { names, groups } = safeguardWords(language);
  const table = (framework: Safeguard['framework'], safeguards: Groups) =>
    Object.entries(safeguards).flatMap(([group, ids]) =>
      ids.map((id) => ({
        framework,
        id,
        name: names[id as SafeguardId],
        group: groups[group as SafeguardGroup],
      })),
    );
  return [...table('csf', csf), ...table('hipaa', hipaa)];
}

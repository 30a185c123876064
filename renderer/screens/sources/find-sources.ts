import { englishFigures, type FigureWords } from '#models/reference/text/figure-words';
import type { Assumption, ChangedFigures, SourceRegister, SourceUse, UsedSource } from '#models/report/source-register';

export type SourceFilter = 'all' | 'vendor' | 'secondary' | 'own' | 'assumptions';

export interface FoundSources {
  published: UsedSource[];
  own: UsedSource[];
  assumptions: Assumption[];
  changed: ChangedFigures[];
}

const usesText = (uses: readonly SourceUse[]) => uses.flatMap(({ name, part, note }) => [name, part, note]);

function sourceText({ source, figure, uses }: UsedSource, said: FigureWords): string {
  const figureTexts = figure
    ? [
        said('metric', figure.metric),
        figure.source.title,
        figure.source.publisher,
        String(figure.year),
        figure.caveat && said('caveat', figure.caveat),
      ]
    : [];
  return [source, ...figureTexts, ...usesText(uses)].filter(Boolean).join(' ').toLowerCase();
}

/** Entries of the register that the filter keeps and whose text holds every word of the query. */
export function findSources(
  register: SourceRegister,
  query: string,
  filter: SourceFilter,
  said: FigureWords = englishFigures,
): FoundSources {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text: string) => words.every((word) => text.includes(word));
  const kept = register.sources.filter((entry) => matches(sourceText(entry, said)));
  const published = kept.filter(
    ({ figure }) =>
      figure !== null &&
      (filter === 'all' ||
        (filter === 'vendor' && figure.vendorClaim === true) ||
        (filter === 'secondary' && figure.standing === 'secondHand')),
  );
  const own = filter === 'all' || filter === 'own' ? kept.filter(({ figure }) => figure === null) : [];
  const assumptions =
    filter === 'all' || filter === 'assumptions'
      ? register.assumptions.filter(({ note, uses }) =>
          matches([note, ...usesText(uses)].filter(Boolean).join(' ').toLowerCase()),
        )
      : [];
  const changed =
    filter === 'all' || filter === 'own'
      ? register.changed.filter(({ former, figure, source, uses }) =>
          matches(
            [former, figure?.source.publisher, source, ...usesText(uses)].filter(Boolean).join(' ').toLowerCase(),
          ),
        )
      : [];
  return { published, own, assumptions, changed };
}

/** Uses gathered by what they belong to: one entry per threat, control …, with the parts named. */
export function usesByOwner(uses: readonly SourceUse[]): { use: SourceUse; parts: string[] }[] {
  const owners = new Map<string, { use: SourceUse; parts: string[] }>();
  for (const use of uses) {
    const key = `${use.room} ${use.id}`;
    const owner = owners.get(key) ?? { use, parts: [] };
    owners.set(key, owner);
    if (use.part && !owner.parts.includes(use.part)) owner.parts.push(use.part);
  }
  return [...owners.values()];
}

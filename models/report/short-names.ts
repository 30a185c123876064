import type { ReportText } from './text/language';

/** Characters that a list of names may take on a page. */
const room = 300;

/** As many of the names as there is room for, at least one, then how many more there are. */
export function shortNames(names: readonly string[], { andMore }: Pick<ReportText, 'andMore'>): string[] {
  let length = 0;
  const kept = names.filter((name, at) => {
    length += name.length;
    return at === 0 || length <= room;
  });
  const left = names.length - kept.length;
  // The last one takes no more room than saying that there is one more.
  return left > 1 ? [...kept, andMore(left)] : [...names];
}

import type { Saying } from './text/words';

/** The schema nests about a dozen levels; more is not a plan, and would overflow the stack on save. */
export const deepestPlan = 60;
/** The longest lists that a plan can have have 200 entries; fields of other programs may have longer ones. */
const longestList = 2_000;
/** More than a plan has whose lists are all as long as they may be. */
const mostParts = 600_000;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * Offset behind the text in quotation marks that begins at `start`, or the text's length where it has no end. Looks at
 * each character once.
 */
function behindString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at++;
  }
  return json.length;
}

/**
 * Why a text of JSON is more than any plan (too deep, a list or object with too many entries, too many in all), or null.
 * Counts while it reads and builds nothing, so that what would take the machine's memory is refused before it does; the
 * text need not be sound. Takes one pass, and no room but for the counts of the lists that are open.
 */
export function beyondPlan(json: string): Saying | null {
  const counts: number[] = [];
  let parts = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quote) at = behindString(json, at) - 1;
    else if (code === openList || code === openObject) {
      counts.push(1);
      parts++;
      if (counts.length > deepestPlan) return ({ problems }) => problems.tooDeep(deepestPlan);
    } else if (code === closeList || code === closeObject) counts.pop();
    else if (code === comma) {
      parts++;
      if (counts.length > 0 && ++counts[counts.length - 1] > longestList)
        return ({ problems }) => problems.tooManyEntries(longestList);
    }
    if (parts > mostParts) return ({ problems }) => problems.tooManyParts(mostParts);
  }
  return null;
}

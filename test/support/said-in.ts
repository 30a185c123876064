import { currentText as shellText, speak as speakInShell } from '#main/electron/text/desktop-text';
import { safeguardsIn } from '#models/controls/safeguards';
import { languages } from '#models/language/languages';
import { parsePlan } from '#models/plan/parse';
import { figuresBySubject } from '#models/reference/lookup';
import { fallbackWords } from '#models/reference/text/fallback-words';
import { figureWords } from '#models/reference/text/figure-words';
import { currentProblemWords, currentText, speak } from '../../renderer/text/use-text';

const language = languages.at(-1) ?? 'en';

// All of a page that the words need.
Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
await speak(language);
speakInShell(language);
const figures = await figureWords(language);
const tooLong = JSON.stringify({ format: 'boardcase-plan', version: 1, name: 'x'.repeat(300) });
const reading = parsePlan(tooLong, currentProblemWords());

/** What the parts of the app say once the last language of the registry is chosen, by part. */
export const said: Record<string, string> = {
  screens: JSON.stringify(currentText().budget),
  shell: JSON.stringify(shellText()),
  problems: reading.ok ? '' : reading.problems.map(({ message }) => message).join(' '),
  figures: [...figuresBySubject.spend.values()].map(({ metric }) => figures('metric', metric)).join(' '),
  safeguards: safeguardsIn(language)
    .map(({ name, group }) => `${group}: ${name}`)
    .join(' '),
  fallback: Object.values(fallbackWords(language)).join(' '),
};

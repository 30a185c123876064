/// <reference types="vite/types/importMeta.d.ts" />
import type { Language } from './languages';

/**
 * The words of one language among those that `import.meta.glob('./*\/….ts')` found in a room's `text/`: a folder that is
 * there needs no line of code. Throws where the language has none: silent English would look like a translation.
 */
export function wordsIn<Words>(language: Language, found: Readonly<Record<string, Words>>, file = 'index'): Words {
  const words = found[`./${language}/${file}.ts`];
  if (!words) throw new Error(`No words in “${language}”`);
  return words;
}

// `node tools/check-release.mjs <folder>`: whether a release's update files name files that lie beside them, of the size
// they say, by names that no release page writes differently. Prints what is wrong, and then ends with status 1.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is wrong with a folder of installers, a sentence each. */
export function releaseTroubles(folder) {
  const names = readdirSync(folder);
  const odd = names.filter((name) => !/^[\w.+-]+$/.test(name)).map((name) => `“${name}” is not a plain name.`);
  const lists = names.filter((name) => /^latest.*\.yml$/.test(name));
  const wrong = lists.flatMap((list) => {
    const text = readFileSync(join(folder, list), 'utf8');
    const named = [...text.matchAll(/^\s*(?:-\s*)?(?:url|path):\s*(.+?)\s*$/gm)].map((match) => match[1]);
    const sizes = [...text.matchAll(/url:\s*(.+?)\s*\n(?:(?!\s*- url:).*\n)*?\s*size:\s*(\d+)/g)];
    return [
      ...named.filter((name) => !names.includes(name)).map((name) => `${list} names “${name}”, which is not there.`),
      ...sizes
        .filter(([, name, size]) => names.includes(name) && statSync(join(folder, name)).size !== Number(size))
        .map(([, name]) => `${list} says another size of “${name}”.`),
    ];
  });
  return [...odd, ...new Set(wrong)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const troubles = releaseTroubles(process.argv[2] ?? 'release');
  for (const trouble of troubles) console.error(trouble);
  process.exitCode = troubles.length > 0 ? 1 : 0;
}

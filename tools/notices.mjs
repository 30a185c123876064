// Who made what is shipped: a plugin notes the packages whose code, styles or fonts land in a bundle, and
// `writeNotices` joins the notes of all parts into out/notices/packages.json, which the app shows and which is packed.
// A package without a licence text, or under a licence that nobody has looked at, stops the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Licences under which code may be shipped with a program under MIT as long as their text goes with it. */
const admitted = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT OFL-1.1 Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);
/** Where a package leaves the choice, the licence that is taken; where it says none in its package.json, what it says elsewhere. */
const chosen = {
  '(MIT OR GPL-3.0-or-later)': 'MIT',
  '(MIT AND Zlib)': 'MIT AND Zlib',
  'MIT/X11': 'MIT',
};

const marker = '/node_modules/';
const installed = fileURLToPath(new URL('../node_modules', import.meta.url));

/** The folder of the package that a module belongs to, or null for our own modules. */
function packageFolder(id) {
  const path = id.replace(/^\0+/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const at = path.lastIndexOf(marker);
  if (at < 0) return null;
  const [first, second] = path.slice(at + marker.length).split('/');
  return path.slice(0, at + marker.length) + (first.startsWith('@') ? `${first}/${second}` : first);
}

const isStyle = (id) => /\.css(\?|$)/.test(id);

/** A plugin for one part of the build (and another of the same for its workers) that notes package folders in `found`. */
export function notePackages(found) {
  const note = (id) => {
    const folder = packageFolder(id);
    if (!folder) return;
    found.add(folder);
    for (const one of packagesInside(id)) found.add(one);
  };
  return {
    name: 'note-packages',
    enforce: 'pre',
    transform(code, id) {
      if (!isStyle(id)) return;
      // Fonts that a style sheet names may be written into it, and then are files no more.
      for (const [, path] of code.matchAll(/(?:url\(|@import\s)\s*['"]?([\w@][^'")]*)/g))
        if (existsSync(join(installed, path))) note(join(installed, path));
    },
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const modules = part.type === 'asset' ? {} : part.modules;
        for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) note(id);
      }
      // Styles leave no code behind, and all of them are shipped.
      for (const id of this.getModuleIds()) if (isStyle(id)) note(id);
    },
  };
}

const isLicence = (name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name) && !/\.(m?js|json)$/i.test(name);
const read = (...path) => readFileSync(join(...path), 'utf8').trim();

/** The licence text in a package's folder, at the end of its README, or the one kept by us; throws where there is none. */
function licenceText(folder, name, own) {
  const names = readdirSync(folder);
  const files = names.filter(isLicence);
  if (files.length > 0) return files.map((file) => read(folder, file)).join('\n\n');
  const kept = join(own, `${name.replace('/', '__')}.txt`);
  if (existsSync(kept)) return read(kept);
  const readme = names.find((file) => /^readme/i.test(file));
  const found = readme && /\n(Copyright.*\n[\s\S]*)?Permission is hereby granted[\s\S]*/.exec(read(folder, readme));
  if (!found) throw new Error(`${name}: its package has no licence text; put it into ${kept}`);
  return found[0].trim();
}

/** The licence by its SPDX name; throws where nobody has looked at it. */
function admittedLicence(name, license) {
  const said = typeof license === 'object' ? license?.type : license;
  const spdx = chosen[said] ?? said;
  if (spdx?.split(' AND ').every((one) => admitted.has(one))) return spdx;
  throw new Error(`${name}: nobody has looked at the licence “${spdx}” (tools/notices.mjs)`);
}

function describe(folder, own) {
  const { name, version, license } = JSON.parse(read(folder, 'package.json'));
  return { name, version, license: admittedLicence(name, license), text: licenceText(folder, name, own) };
}

/** A package that is known only from the bundle it came in; its version is not told there. */
function describeInside(name, bundle, own) {
  const known = JSON.parse(read(own, `inside-${bundle}.json`)).find((one) => one.name === name);
  if (!known) throw new Error(`${bundle} brings ${name}: put its licence into ${join(own, `inside-${bundle}.json`)}`);
  return { name, version: '', license: admittedLicence(name, known.license), text: known.text };
}

/** What a bundle made by others was made of, as its source map tells: `folder inside bundle` per package. */
function packagesInside(id) {
  const folder = packageFolder(id);
  const map = `${id}.map`;
  if (!folder || !existsSync(map)) return [];
  const { sources } = JSON.parse(read(map));
  const folders = sources.map((source) => packageFolder(`/${source}`)).filter(Boolean);
  const names = new Set(folders.map((one) => one.slice(one.lastIndexOf(marker) + marker.length)));
  return [...names].map((name) => `${join(dirname(folder), name)} inside ${basename(folder)}`);
}

/** Notes the packages of one part, to be joined by writeNotices. */
export function keepNote(folder, part, found) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.note`), `${[...found].sort().join('\n')}\n`);
}

/**
 * Joins the notes in a folder into packages.json. `own` holds what packages forgot to bring: licence texts, and in
 * `inside-….json` those of the packages that are part of a ready-made bundle and installed nowhere.
 */
export function writeNotices(folder, own) {
  const notes = readdirSync(folder).filter((name) => name.endsWith('.note'));
  const found = new Set(notes.flatMap((name) => read(folder, name).split('\n').filter(Boolean)));
  const packages = new Map();
  for (const place of found) {
    const [where, within] = place.split(' inside ');
    const one = existsSync(where) ? describe(where, own) : describeInside(basename(where), within, own);
    packages.set(`${one.name}@${one.version}`, one);
  }
  const sorted = [...packages.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  writeFileSync(join(folder, 'packages.json'), JSON.stringify(sorted));
}

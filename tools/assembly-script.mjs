// Compiles AssemblyScript where it is imported as `….ts?assembly`: the import's value is the module's bytes in base64.
// A plugin for every build and for the tests. Whatever else a build does waits for the compiler, for a third of
// its time, so what was compiled is kept in out/assembly for as long as nothing that it was made from changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const suffix = '?assembly';
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** The WebAssembly module that `file` and what it imports make, in base64. */
async function compile(file) {
  const { default: asc } = await import('assemblyscript/asc');
  let bytes;
  const { error, stderr } = await asc.main([file, '-o', 'out.wasm', ...flags], {
    writeFile(name, content) {
      if (name === 'out.wasm') bytes = content;
    },
  });
  if (error) throw new Error(`${file}: ${error.message}\n${stderr}`);
  return Buffer.from(bytes).toString('base64');
}

const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Where the module made of `file` is kept: named for its sources, the compiler's flags and the compiler's version. */
function placeOf(file) {
  const folder = dirname(file);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const source of [...sources.sort().map((name) => join(folder, name)), inProject('package-lock.json')])
    hash.update(`${basename(source)}\n`).update(readFileSync(source));
  return join(inProject('out/assembly'), `${basename(file, '.ts')}-${hash.update(flags.join()).digest('hex')}.txt`);
}

/** The module that `file` makes, from where it is kept or compiled. */
async function moduleOf(file) {
  const place = placeOf(file);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const code = await compile(file);
  mkdirSync(dirname(place), { recursive: true });
  // Whole or not at all: another build or test may look at the same time.
  writeFileSync(`${place}-${process.pid}`, code);
  renameSync(`${place}-${process.pid}`, place);
  return code;
}

const modules = new Map();

export const assemblyScript = () => ({
  name: 'assembly-script',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith(suffix) && importer ? resolve(dirname(importer), source) : null;
  },
  async load(id) {
    if (!id.endsWith(suffix)) return null;
    const file = id.slice(0, -suffix.length);
    if (!modules.has(file)) modules.set(file, moduleOf(file));
    return { code: `export default ${JSON.stringify(await modules.get(file))};`, moduleType: 'js' };
  },
});

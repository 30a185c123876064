// Compiles AssemblyScript where it is imported as `….ts?assembly`: the import's value is the module's bytes in base64.
// A plugin for every build and for the tests; each file is compiled once per process.
import { dirname, resolve } from 'node:path';
import asc from 'assemblyscript/asc';

const suffix = '?assembly';
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** The WebAssembly module that `file` and what it imports make, in base64. */
async function compile(file) {
  let bytes;
  const { error, stderr } = await asc.main([file, '-o', 'out.wasm', ...flags], {
    writeFile(name, content) {
      if (name === 'out.wasm') bytes = content;
    },
  });
  if (error) throw new Error(`${file}: ${error.message}\n${stderr}`);
  return Buffer.from(bytes).toString('base64');
}

const compiled = new Map();

export const assemblyScript = () => ({
  name: 'assembly-script',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith(suffix) && importer ? resolve(dirname(importer), source) : null;
  },
  async load(id) {
    if (!id.endsWith(suffix)) return null;
    const file = id.slice(0, -suffix.length);
    if (!compiled.has(file)) compiled.set(file, compile(file));
    return { code: `export default ${JSON.stringify(await compiled.get(file))};`, moduleType: 'js' };
  },
});

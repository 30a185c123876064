// Builds the parts of Boardcase into out/: `node tools/build.mjs [renderer|print|main|preload|bench …] [--stale]`.
// With --stale only what is older than its sources. Prints to standard error only: standard output belongs to the
// command that asked for the build.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepNote, notePackages, writeNotices } from './notices.mjs';

// React and others ship a slower, talkative build for any other value, whoever asked for the build.
process.env.NODE_ENV = 'production';

/** What builds. Loaded only once something is due: a command that finds everything built would wait half a second. */
let bundler;
async function loadBundler() {
  const [{ default: react }, { build, runnerImport }, { assemblyScript }] = await Promise.all([
    import('@vitejs/plugin-react'),
    import('vite'),
    import('./assembly-script.mjs'),
  ]);
  return { react, build, runnerImport, assemblyScript };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const path = (...parts) => join(root, ...parts);
const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  clearScreen: false,
  get plugins() {
    return [bundler.assemblyScript()];
  },
};
/** Electron ends its runtime inside a bundle with its own loader; Chromium is driven by a package with assets of its own. */
const external = ['electron', 'playwright-core', /^node:/];

/** ExcelJS's streams are not used, and behind them come archive readers of which one has no licence at all. */
const withoutExcelStreams = {
  name: 'without-excel-streams',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.startsWith('./stream/') && importer?.endsWith('exceljs.nodejs.js') ? '\0no-excel-streams' : null,
  load: (id) => (id === '\0no-excel-streams' ? 'export default null' : null),
};

const node = (entries, outDir, chunks = 'chunks/') => ({
  ...shared,
  plugins: [...shared.plugins, withoutExcelStreams],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path(outDir),
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      external,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: `${chunks}[name]-[hash].js` },
    },
  },
});

/**
 * A plan of ours with numbers only: `import plan from '….boardcase.json?resolved'`. It is read and checked when the app
 * is built, so that the start screen simulates it without waiting for the schema and the formulas. What explains the
 * numbers stays behind: nothing on that screen shows it.
 */
const words = new Set(['note', 'source', 'pushback', 'description']);
const resolvedPlans = {
  name: 'resolved-plans',
  enforce: 'pre',
  async load(id) {
    const suffix = '.boardcase.json?resolved';
    if (!id.endsWith(suffix)) return null;
    const file = id.slice(0, -'?resolved'.length);
    this.addWatchFile(file);
    const { module } = await bundler.runnerImport(path('models/plan/parse.ts'), {
      configFile: false,
      root,
      logLevel: 'warn',
    });
    const reading = module.parsePlan(readFileSync(file, 'utf8'));
    if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problems)}`);
    const withoutWords = (key, value) => (words.has(key) && typeof value === 'string' ? '' : value);
    const text = JSON.stringify(JSON.stringify(reading.resolved, withoutWords));
    return { code: `export default JSON.parse(${text});`, moduleType: 'js' };
  },
};

/**
 * Each of Mantine's components brings its own rules, so that a page loads those of what it shows: its sheet of all
 * components is several times as large. The class names' module is what a component and its rules have in common.
 */
const mantineStyles = {
  name: 'mantine-styles',
  transform(code, id) {
    const component = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/.exec(id)?.[1];
    return component && { code: `import '@mantine/core/styles/${component}.layer.css';\n${code}`, map: null };
  },
};

/**
 * A script of its own, which runs as soon as it is there: before the page's, which takes a hundred milliseconds to load
 * and evaluate.
 */
const beginning = {
  input: { index: path('renderer/index.html'), begin: path('renderer/begin.ts') },
  modules:
    /preload-helper|regional-hospital.*\?resolved|renderer\/(begin|styles\/scheme-at-start|simulation\/client|results\/(simulator|first-figures)|sample\/sample-run|text\/page-language)|models\/language\/languages/,
  plugin: {
    name: 'beginning',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const { fileName } = Object.values(bundle).find(({ type, name }) => type === 'chunk' && name === 'begin');
        const attrs = { type: 'module', async: true, crossorigin: true, src: `./${fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  },
};

/** What is fetched to speak a language that is not English: one file, and nothing that others need as well. */
const spokenWords = /[\\/](?:renderer|models[\\/]plan)[\\/]text[\\/](?!en\b)([a-z]{2})[\\/]/;
const languageSpoken = (id) => spokenWords.exec(id)?.[1];

const targets = {
  renderer: {
    sources: ['renderer', 'models', 'main/contract.ts', 'examples'],
    config: () => ({
      ...shared,
      root: path('renderer'),
      base: './',
      plugins: [...shared.plugins, resolvedPlans, mantineStyles, beginning.plugin, bundler.react()],
      worker: { format: 'es', plugins: () => shared.plugins },
      build: {
        outDir: path('out/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        modulePreload: { polyfill: false },
        // What the first paint needs is one file: on one machine a request costs more than the bytes in it.
        rolldownOptions: {
          input: beginning.input,
          output: {
            codeSplitting: {
              groups: [
                { name: languageSpoken, test: spokenWords, priority: 3, includeDependenciesRecursively: false },
                { name: 'simulate', test: beginning.modules, priority: 2 },
                { name: 'start', tags: ['$initial'], priority: 1 },
              ],
            },
          },
        },
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
      },
    }),
  },
  print: {
    sources: ['renderer/print', 'renderer/charts', 'models'],
    config: () => ({
      ...shared,
      plugins: [bundler.react()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: path('out/print'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 10_000_000,
        chunkSizeWarningLimit: 5000,
        lib: {
          entry: path('renderer/print/main.tsx'),
          formats: ['iife'],
          name: 'boardcasePrint',
          fileName: () => 'print.js',
          cssFileName: 'print',
        },
      },
    }),
  },
  main: {
    sources: ['main', 'models', 'package.json'],
    config: () =>
      node(
        {
          electron: path('main/electron/main.ts'),
          cli: path('main/cli/main.ts'),
          'simulation-worker': path('main/services/simulation-worker.ts'),
        },
        'out/main',
      ),
  },
  preload: {
    sources: ['main/electron/preload.ts', 'main/contract.ts'],
    config: () => ({
      ...shared,
      build: {
        outDir: path('out/preload'),
        emptyOutDir: true,
        target: 'chrome130',
        minify: false,
        lib: { entry: path('main/electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
        rollupOptions: { external: ['electron'] },
      },
    }),
  },
  bench: {
    optional: true,
    sources: ['test/bench', 'test/support', 'models', 'main/services'],
    config: () =>
      node(
        {
          main: path('test/bench/main.ts'),
          app: path('test/bench/app.ts'),
          desktop: path('test/bench/desktop.ts'),
          export: path('test/bench/export.ts'),
          'simulation-worker': path('main/services/simulation-worker.ts'),
        },
        'out/bench',
        // What the tests share finds the root two folders above.
        '',
      ),
  },
};

/** Newest change below a source path, in milliseconds. */
function newest(source) {
  const info = statSync(source, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(source).reduce((latest, name) => Math.max(latest, newest(join(source, name))), 0);
}

const stamp = (name) => path('out', `.built-${name}`);

function isStale(name) {
  const built = statSync(stamp(name), { throwIfNoEntry: false });
  const sources = [...targets[name].sources, 'tools/build.mjs', 'package-lock.json'];
  return !built || sources.some((source) => newest(path(source)) > built.mtimeMs);
}

/**
 * Builds into a folder beside the target's own and then takes its place, so that a program running from the old one
 * never meets a folder half empty. Two builds at once do not share a folder: the last to end wins.
 */
async function buildAside(name, config) {
  const place = config.build.outDir;
  const found = new Set();
  const workers = { ...config.worker, plugins: () => [...(config.worker?.plugins?.() ?? []), notePackages(found)] };
  const plugins = [...(config.plugins ?? []), notePackages(found)];
  const beside = (word) => join(dirname(place), `.${basename(place)}-${word}-${process.pid}`);
  const [next, before] = [beside('next'), beside('before')];
  try {
    await bundler.build({ ...config, plugins, worker: workers, build: { ...config.build, outDir: next } });
    if (existsSync(place)) renameSync(place, before);
    renameSync(next, place);
    if (!targets[name].optional) keepNote(path('out/notices'), name, found);
  } finally {
    for (const left of [next, before]) rmSync(left, { recursive: true, force: true });
  }
}

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = names.find((name) => !(name in targets));
if (unknown) {
  console.error(`Unknown part "${unknown}": choose from ${Object.keys(targets).join(', ')}.`);
  process.exit(2);
}
const chosen = names.length > 0 ? names : Object.keys(targets).filter((name) => !targets[name].optional);
const due = process.argv.includes('--stale') ? chosen.filter(isStale) : chosen;
// The bundler reports on standard output, which `boardcase … --json` keeps for its one document.
console.log = console.info = console.error;
if (due.length > 0) bundler = await loadBundler();
for (const name of due) {
  const started = new Date();
  rmSync(stamp(name), { force: true });
  mkdirSync(path('out'), { recursive: true });
  await buildAside(name, targets[name].config());
  writeFileSync(stamp(name), '');
  // Sources that change while the build runs are newer than what was built.
  utimesSync(stamp(name), started, started);
}
if (due.some((name) => !targets[name].optional)) writeNotices(path('out/notices'), path('tools/notices'));

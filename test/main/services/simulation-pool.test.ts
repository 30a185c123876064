import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { resultDigest } from '#models/finance/digest';
import { simulate, simulateInline } from '#models/finance/simulate';
import { createSimulationPool } from '../../../main/services/simulation-pool';
import { assemblyScript } from '../../../tools/assembly-script.mjs';
import { fullPlan } from '../../models/simulation/plans';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles the worker as tools/build.mjs does. */
async function builtWorker(): Promise<URL> {
  const folder = newFolder();
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [assemblyScript()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: join(root, 'main/services/simulation-worker.ts'),
        output: { format: 'es', entryFileNames: 'worker.mjs' },
      },
    },
  });
  return pathToFileURL(join(folder, 'worker.mjs'));
}

test('real threads give the same bytes as one, however many', async () => {
  const script = await builtWorker();
  const plan = fullPlan();
  const years = 700_000;
  const alone = resultDigest(simulateInline(plan, { years, seed: 4 }));
  for (const threads of [1, 2, 8]) {
    const pool = createSimulationPool(threads, script);
    try {
      const clock = () => performance.now();
      const result = await simulate(plan, { years, seed: 4, runner: pool.runner, clock });
      expect(resultDigest(result)).toBe(alone);
      expect(result.timing.threads).toBe(threads);
      expect(result.timing.simulateMs).toBeGreaterThan(0);
    } finally {
      await pool.close();
    }
  }
});

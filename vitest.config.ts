import { defineConfig } from 'vitest/config';
import { assemblyScript } from './tools/assembly-script.mjs';

/** What is to come may take as long as a busy machine needs; a test ends as soon as it has come. */
const whatComes = { timeout: 25_000 };

/** Unit, property and conformance tests run side by side; the end-to-end tests drive one browser at a time. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [assemblyScript()],
        test: {
          name: 'unit',
          include: ['test/{models,main,renderer,conformance,packaging}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/property-seed.ts'],
          testTimeout: 30_000,
          expect: { poll: whatComes },
        },
      },
      {
        plugins: [assemblyScript()],
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: { poll: whatComes },
        },
      },
    ],
  },
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyOfExample } from './app-steps';
import { hosts, type RunningApp } from './hosts';

const [web] = hosts;

/** What the tests of an opened example run on, for their names. */
export const exampleHost = web.name;

/** The example on the web host, with its results there, in a folder of its own; `close` ends the one and removes the other. */
export async function openExample(): Promise<{
  app: RunningApp;
  page: Page;
  folder: string;
  close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'boardcase-example-'));
  const app = await web.start({ folder, data: join(folder, 'data'), initial: copyOfExample(folder) });
  await app.page.locator('[data-stage="full"]').waitFor();
  const close = async () => {
    await app.quit();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, page: app.page, folder, close };
}

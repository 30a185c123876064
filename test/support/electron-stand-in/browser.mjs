// The system's Chromium in place of the one inside Electron.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { switches } from './switches.mjs';

/** The test makes and removes it, because it also kills. */
export const profile = process.env.BOARDCASE_TEST_PROFILE;
const args = ['--remote-debugging-port=0', '--disable-background-networking'];
// What fetches in the background, which is done for http alone, compiles past the code cache; and what the window asks for
// (`bypassHeatCheck`) is a setting here.
if (switches.cachesAt) args.push('--disable-features=BackgroundResourceFetch', '--blink-settings=v8CacheOptions=3');
if (process.getuid?.() === 0) args.push('--no-sandbox');

let starting = null;

/** Starts Chromium once; the default context is the default session's. */
export function startBrowser() {
  starting ??= chromium.launchPersistentContext(profile, {
    executablePath: process.env.BOARDCASE_TEST_BROWSER,
    args,
    viewport: { width: 1360, height: 860 },
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  return starting;
}

/** A context of its own for a named partition. */
export async function newPartition() {
  return (await startBrowser()).browser().newContext();
}

/** Address at which the test attaches to the same Chromium. */
export async function devtoolsEndpoint() {
  await startBrowser();
  return `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;
}

export async function stopBrowser() {
  const context = await starting;
  await context?.close();
}

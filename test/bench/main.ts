import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tenScenarios } from '../models/simulation/plans';
import { cases, type Figures } from './cases';

// The engine's benchmark: `npm run bench` prints a table, with --json one JSON document instead. Every case runs in a
// process of its own. Times depend on the machine; what counts are the ratios to NumPy in the same run.

/** Figures of a case run in a fresh process, with that process's peak memory in MB. */
function fresh(name: string): Figures {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, [self, '--case', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  if (run.status !== 0) throw new Error(`Benchmark "${name}" failed.`);
  return JSON.parse(run.stdout);
}

/** The ten scenarios in NumPy, or null where python3 has no NumPy. */
function numpy(years: number): Figures | null {
  const script = fileURLToPath(new URL('../../test/bench/numpy-portfolio.py', import.meta.url));
  const input = JSON.stringify({ scenarios: tenScenarios, years });
  const run = spawnSync('python3', [script], { encoding: 'utf8', input });
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}

const [flag, name] = process.argv.slice(2);
if (flag === '--case') {
  const figures = await cases[name]();
  console.log(JSON.stringify({ ...figures, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
  process.exit(0);
}

const results: { name: string; figures: Figures; numpy?: Figures; ratioFresh?: number; ratioWarm?: number }[] = [];
for (const name of Object.keys(cases)) {
  const figures = fresh(name);
  const years = /^ten scenarios, ([\d,]+) years$/.exec(name)?.[1];
  const peer = years ? numpy(Number(years.replaceAll(',', ''))) : null;
  results.push({
    name,
    figures,
    ...(peer ? { numpy: peer, ratioFresh: peer.best / figures.first, ratioWarm: peer.best / figures.best } : {}),
  });
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else {
  const columns = ['', 'fresh ms', 'warm ms', 'threads', 'peak MB', 'NumPy ms', 'ratio fresh', 'ratio warm'];
  const number = (value: number | undefined, digits = 1) => (value === undefined ? '' : value.toFixed(digits));
  const rows = results.map(({ name, figures, numpy: peer, ratioFresh, ratioWarm }) => [
    name,
    number(figures.first),
    number(figures.best),
    number(figures.threads, 0),
    number(figures.peakMegabytes, 0),
    number(peer?.best),
    number(ratioFresh),
    number(ratioWarm),
  ]);
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i].length)));
  for (const row of [columns, ...rows]) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i]))).join('  '));
  }
}

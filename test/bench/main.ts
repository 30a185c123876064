import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tenScenarios } from '../models/simulation/plans';
import { cases, type Figures } from './cases';
import { benchOptimiser } from './optimiser';

// The benchmarks: `npm run bench [-- engine|optimiser] [--json]` prints tables, or one JSON document. Every case of the
// engine runs in a process of its own. Times depend on the machine; what counts are the ratios to NumPy in the same run:
// first run against first run, best against best.

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

/** Prints rows of text in columns, the first to the left and the others to the right. */
function printTable(rows: string[][]): void {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i]))).join('  '));
  }
}

const number = (value: number | undefined, digits = 1) => (value === undefined ? '' : value.toFixed(digits));

function benchEngine() {
  return Object.keys(cases).map((name) => {
    const figures = fresh(name);
    const years = /^ten scenarios, ([\d,]+) years$/.exec(name)?.[1];
    const peer = years ? numpy(Number(years.replaceAll(',', ''))) : null;
    const ratios = peer
      ? { numpy: peer, ratioFresh: peer.first / figures.first, ratioWarm: peer.best / figures.best }
      : {};
    return { name, figures, ...ratios };
  });
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);
const asJson = process.argv.includes('--json');
const engine: ReturnType<typeof benchEngine> = wants('engine') ? benchEngine() : [];
if (!asJson && engine.length > 0) {
  printTable([
    ['engine', 'fresh ms', 'warm ms', 'threads', 'peak MB', 'NumPy ms', 'ratio fresh', 'ratio warm'],
    ...engine.map(({ name, figures, numpy: peer, ratioFresh, ratioWarm }) => [
      name,
      number(figures.first),
      number(figures.best),
      number(figures.threads, 0),
      number(figures.peakMegabytes, 0),
      number(peer?.best),
      number(ratioFresh),
      number(ratioWarm),
    ]),
  ]);
}
const optimiser = wants('optimiser') ? benchOptimiser() : [];
if (!asJson && optimiser.length > 0) {
  printTable([
    ['optimiser', 'instances', 'proven', 'median ms', 'worst ms', 'greedy worse'],
    ...optimiser.map((row) => [
      row.name,
      number(row.instances, 0),
      number(row.proven, 0),
      number(row.medianMs),
      number(row.worstMs),
      row.greedyFound > 0 ? `${row.greedyWorse} of ${row.greedyFound}` : '',
    ]),
  ]);
}
if (asJson) console.log(JSON.stringify({ engine, optimiser }, null, 2));

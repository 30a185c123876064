import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../../support/built-program';
import { temporaryFolders } from '../../support/temporary-folder';

/** Mounts of a test's own need Linux and user namespaces. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
if (!canMount) console.warn('no mount namespaces: a full and a read-only data folder are not tested');

const newFolder = temporaryFolders();
const program = builtProgram('keep-on-full-disk');

/** What becomes of a plan on a good disk while the data folder is on one prepared by a shell command. */
function keepOn(prepare: string) {
  const folder = newFolder();
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const plan = join(folder, 'plan.boardcase.json');
  writeFileSync(plan, '{"format":"boardcase-plan","version":1,"name":"first"}');
  const script = `mount -t tmpfs -o size=64k tmpfs "$0" && ${prepare} && exec "$1" "$2" "$0" "$3"`;
  const args = ['-rm', 'sh', '-c', script, data, process.execPath, program, plan];
  const run = spawnSync('unshare', args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

describe.runIf(canMount)('a data folder that cannot be written', () => {
  it('because its disk is full: the plan is saved all the same, and the user hears that drafts are not kept', () => {
    const outcome = keepOn('dd if=/dev/zero of="$0/filling" bs=1k count=64 2>/dev/null || true');
    expect(outcome).toMatchObject({ saved: true, held: true, previous: null });
    expect(outcome.draft).toMatch(/^noSpace: .*the disk is full/);
    expect(outcome.troubles.length).toBeGreaterThan(0);
  });

  it('because it is read-only: likewise', () => {
    const outcome = keepOn('mount -o remount,ro "$0"');
    expect(outcome).toMatchObject({ saved: true, held: true, previous: null });
    expect(outcome.draft).toMatch(/^readOnly: .*may not do that there/);
  });
});

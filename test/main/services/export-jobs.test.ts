import { describe, expect, it } from 'vitest';
import { createExportJobs } from '#main/services/export-jobs';

const forever = () => new Promise<never>(() => undefined);

/** Lets every promise that can settle do so. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('exports under way', () => {
  it('tell each stage to whoever asks, at once or when it comes, and the end', async () => {
    const jobs = createExportJobs();
    const early = jobs.progress('a', null);
    let write = () => {};
    const run = jobs.run('a', async ({ at }) => {
      at('building');
      await new Promise<void>((resolve) => {
        write = resolve;
      });
      at('writing');
      await settled();
      return 'file';
    });
    expect(await early).toEqual({ stage: 'building', ended: false });
    expect(await jobs.progress('a', null)).toEqual({ stage: 'building', ended: false });
    const next = jobs.progress('a', 'building');
    write();
    expect(await next).toEqual({ stage: 'writing', ended: false });
    expect(await jobs.progress('a', 'writing')).toEqual({ stage: 'writing', ended: true });
    expect(await run).toBe('file');
    expect((await jobs.progress('a', null)).ended).toBe(true);
  });

  it('answer after a while where nothing changes', async () => {
    expect(await createExportJobs(5).progress('never begun', null)).toEqual({ stage: null, ended: false });
  });

  it('come to null when cancelled: before they begin, between stages, and while they work', async () => {
    const jobs = createExportJobs();
    jobs.cancel('early');
    let begun = false;
    const work = async () => {
      begun = true;
    };
    expect(await jobs.run('early', work)).toBeNull();
    expect(begun).toBe(false);

    const between = jobs.run('between', async ({ at }) => {
      at('building');
      jobs.cancel('between');
      at('writing');
      return 'file';
    });
    expect(await between).toBeNull();
    expect(await jobs.progress('between', null)).toEqual({ stage: 'building', ended: true });

    const listening = jobs.run('while', async ({ signal }) => {
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    jobs.cancelAll();
    expect(await listening).toBeNull();
  });

  it('fail as their work does, and leave the others alone', async () => {
    const jobs = createExportJobs();
    const other = jobs.run('other', async ({ signal }) => signal.aborted);
    await expect(jobs.run('a', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    jobs.cancel('a');
    expect(await other).toBe(false);
  });

  it('can be cancelled however many came after them', async () => {
    const jobs = createExportJobs();
    let stopped = false;
    void jobs.run('first', ({ signal }) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return forever();
    });
    for (let i = 0; i < 100; i++) await jobs.run(String(i), async () => undefined);
    jobs.cancel('first');
    expect(stopped).toBe(true);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createOutsideFiles } from '#main/electron/outside-files';

function setUp(first: string[]) {
  const parts = { open: vi.fn(), left: vi.fn(), waiting: vi.fn() };
  return { ...parts, files: createOutsideFiles(first, parts) };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('plans from outside', () => {
  it('of the command line: the last is opened, and the others are told', () => {
    const { files, left } = setUp(['/a', '/b', '/c']);
    expect(files.initial()).toBe('/c');
    expect(left).toHaveBeenCalledExactlyOnceWith('/c', ['/a', '/b']);
    expect(files.initial()).toBeNull();
  });

  it('that come before there is a page wait for it', () => {
    const { files, waiting, open } = setUp([]);
    files.take(['/a']);
    files.take(['/b']);
    expect(waiting).toHaveBeenCalledTimes(2);
    expect(files.initial()).toBe('/b');
    expect(open).not.toHaveBeenCalled();
  });

  it('that come one by one in one go are taken together', async () => {
    const { files, left, open } = setUp([]);
    files.initial();
    for (const path of ['/a', '/b', '/b', '/c']) files.take([path]);
    await soon();
    expect(open).toHaveBeenCalledExactlyOnceWith('/c');
    expect(left).toHaveBeenCalledExactlyOnceWith('/c', ['/a', '/b']);
    files.take(['/d']);
    await soon();
    expect(open).toHaveBeenLastCalledWith('/d');
    expect(left).toHaveBeenCalledOnce();
  });

  it('that come while the page goes away wait for the next one', async () => {
    const { files, open } = setUp([]);
    files.initial();
    files.take(['/a']);
    files.pageGone();
    await soon();
    expect(open).not.toHaveBeenCalled();
    expect(files.initial()).toBe('/a');
  });

  it('are none where nothing is named', async () => {
    const { files, open, waiting } = setUp([]);
    files.take([]);
    files.initial();
    files.take([]);
    await soon();
    expect([open.mock.calls, waiting.mock.calls]).toEqual([[], []]);
  });
});

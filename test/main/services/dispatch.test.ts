import { describe, expect, it } from 'vitest';
import { hostCalls } from '#main/contract';
import { createDispatch, type HostHandlers } from '#main/services/dispatch';
import { HostError } from '#main/services/host-error';

const info = { version: '1', host: 'web', platform: 'linux', locale: 'en-US', fileDialogs: 'listed' } as const;
const unexpected = () => {
  throw new Error('not expected here');
};

function setUp(handlers: Partial<HostHandlers>) {
  const reported: unknown[] = [];
  const all = Object.fromEntries(Object.keys(hostCalls).map((name) => [name, unexpected])) as unknown as HostHandlers;
  return { reported, dispatch: createDispatch({ ...all, ...handlers }, (name, error) => reported.push([name, error])) };
}

describe('dispatch', () => {
  it('carries a valid call and its result', async () => {
    const { dispatch } = setUp({ 'app.info': () => info });
    expect(await dispatch('app.info', {})).toEqual({ ok: true, value: info });
  });

  it('fills in defaults before the handler sees the arguments', async () => {
    let seen: unknown;
    const from = { page: '0b1f6d0c-7c0e-4a3b-9f55-3d3c5a1f0a11', handle: null };
    const { dispatch } = setUp({
      'documents.saveAs': (args) => {
        seen = args;
        return null;
      },
    });
    await dispatch('documents.saveAs', { name: 'a', text: 'b', extra: 'dropped', from });
    expect(seen).toEqual({ name: 'a', text: 'b', overwrite: false, protection: { kind: 'none' }, from });
  });

  it('refuses names that are not calls, whatever they are', async () => {
    const { dispatch } = setUp({});
    for (const name of ['', 'app', 'constructor', '__proto__', 'toString', null, 1, {}, ['app.info']])
      expect(await dispatch(name, {})).toMatchObject({ ok: false, code: 'unsupported' });
  });

  it('refuses arguments of the wrong shape without calling or echoing them', async () => {
    const { dispatch, reported } = setUp({});
    const secret = 'hunter2'.repeat(20);
    for (const args of [null, undefined, 'x', [], {}, { handle: 1 }, { handle: '' }, { handle: secret }]) {
      const reply = await dispatch('documents.open', args);
      expect(reply).toMatchObject({ ok: false, code: 'invalid' });
      expect(JSON.stringify(reply)).not.toContain('hunter2');
    }
    expect(reported).toEqual([]);
  });

  it('turns failures into replies: in the handler’s words, or without its innards', async () => {
    const { dispatch, reported } = setUp({
      'documents.choose': () => {
        throw new HostError('readOnly', 'In words.');
      },
      'documents.recent': async () => {
        throw new Error('ENOENT /home/someone/secret');
      },
    });
    expect(await dispatch('documents.choose', {})).toEqual({ ok: false, code: 'readOnly', message: 'In words.' });
    const reply = await dispatch('documents.recent', {});
    expect(reply).toMatchObject({ ok: false, code: 'failed' });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reported).toHaveLength(1);
  });

  it('lets no result out that the contract does not know', async () => {
    const leaky = { ...info, path: '/home/someone' };
    const wrong = { ...info, host: 'mainframe' } as unknown as typeof info;
    expect(await setUp({ 'app.info': () => leaky }).dispatch('app.info', {})).toEqual({ ok: true, value: info });
    const { dispatch, reported } = setUp({ 'app.info': () => wrong });
    expect(await dispatch('app.info', {})).toMatchObject({ ok: false, code: 'failed' });
    expect(reported).toHaveLength(1);
  });
});

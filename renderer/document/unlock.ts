import type { HostReply, HostResult, Opening } from '#main/contract';
import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { tell } from './message-store';

type FoundDocument = HostResult<'documents.open'>;
type OpenDocument = Exclude<FoundDocument, { locked: true }>;

/**
 * Asks for a password until `open` takes it, with a word of warning where the plan takes unusually much `memory` (MiB).
 * Returns its value, or null where the user gives up or it fails otherwise, which the user has then been told.
 */
export async function openByPassword<T>(
  name: string,
  memory: number | null,
  open: (opening: Opening) => Promise<{ ok: true; value: T } | Extract<HostReply<'documents.open'>, { ok: false }>>,
): Promise<T | null> {
  let problem = '';
  for (;;) {
    const password = await ask<'password'>({ kind: 'password', name, problem, memory });
    if (password === null) return null;
    const reply = await open({ password, costly: memory !== null });
    if (reply.ok) return reply.value;
    if (reply.code !== 'password') {
      tell({ tone: 'bad', title: currentText().document.cannotOpen(name), details: [reply.message] });
      return null;
    }
    problem = reply.message;
  }
}

/** An opened document as it is; a locked one by its password. Null where it stays closed. */
export async function unlock(found: FoundDocument): Promise<OpenDocument | null> {
  if (!('locked' in found)) return found;
  const { handle, name, memory } = found;
  const opened = await openByPassword(name, memory, (opening) =>
    hostBridge().call('documents.open', { handle, ...opening }),
  );
  return opened === null || 'locked' in opened ? null : opened;
}

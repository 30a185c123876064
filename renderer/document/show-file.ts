import type { HostArgs, HostResult, NamedCall } from '#main/contract';
import { hostBridge } from '../host/bridge';
import { goTo, useScreen } from '../navigation/screen-store';
import { currentText } from '../text/use-text';
import { showPlan } from './document-store';
import { tell } from './message-store';
import { planFrom } from './plan-text';
import { unlock } from './unlock';

/** The result of a host call; null where it failed, which the user has then been told. */
export async function called<C extends NamedCall>(
  title: string,
  name: C,
  args: HostArgs<C>,
): Promise<HostResult<C> | null> {
  const reply = await hostBridge().call(name, args);
  if (reply.ok) return reply.value;
  tell({ tone: 'bad', title, details: [reply.message] });
  return null;
}

/** A file that the host has opened. */
export type FoundFile = HostResult<'documents.open'>;

/** Shows the plan of an opened file, after its password where it has one, or says what is wrong with it. */
export async function showFile(found: FoundFile): Promise<boolean> {
  const opened = await unlock(found);
  if (!opened) return false;
  const { text, ...file } = opened;
  const reading = await planFrom(text);
  if (!reading.ok) {
    tell({ tone: 'bad', title: currentText().document.cannotOpen(file.name), details: reading.details });
    return false;
  }
  showPlan(reading.plan, file);
  if (useScreen.getState().screen === 'start') goTo('budget');
  return true;
}

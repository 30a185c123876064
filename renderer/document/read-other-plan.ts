import type { HostResult } from '#main/contract';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { Plan } from '#models/plan/schema';
import { hostBridge } from '../host/bridge';
import { currentProblemWords, currentText } from '../text/use-text';
import { ask } from './dialog-store';
import { tell } from './message-store';
import { unlock } from './unlock';

/** A plan read to be looked at beside the open one, which stays open. */
export interface OtherPlan {
  name: string;
  /** As it stands in the file. */
  written: Plan;
  resolved: ResolvedPlan;
}

/** Reads the text of a plan file, or says why it is none. */
async function readText(name: string, text: string): Promise<OtherPlan | null> {
  const { parsePlan } = await import('#models/plan/parse');
  const reading = parsePlan(text, currentProblemWords());
  if (reading.ok) return { name, written: reading.plan, resolved: reading.resolved };
  const details = reading.problems.slice(0, 4).map(({ path, message }) => `${path}: ${message}`);
  tell({ tone: 'bad', title: currentText().since.cannotRead(name), details });
  return null;
}

/** Reads a file that the host opened, after its password where it has one. */
async function readFound(found: HostResult<'documents.open'>): Promise<OtherPlan | null> {
  const opened = await unlock(found);
  return opened && readText(opened.name, opened.text);
}

/** Reads a file that the user dropped or picked. */
export async function readOtherFile(file: File): Promise<OtherPlan | null> {
  return readText(file.name, await file.text());
}

/** Lets the user choose a plan file by the host's dialog, or from its list; null where cancelled or unreadable. */
export async function chooseOtherPlan(): Promise<OtherPlan | null> {
  const refused = (message: string): null => {
    tell({ tone: 'bad', title: currentText().since.cannotRead(''), details: [message] });
    return null;
  };
  const info = await hostBridge().call('app.info', {});
  if (!info.ok) return refused(info.message);
  if (info.value.fileDialogs === 'native') {
    const chosen = await hostBridge().call('documents.choose', {});
    if (!chosen.ok) return refused(chosen.message);
    return chosen.value && readFound(chosen.value);
  }
  const choice = await ask<'open'>({ kind: 'open' });
  if (!choice) return null;
  if ('file' in choice) return readOtherFile(choice.file);
  const opened = await hostBridge().call('documents.open', { handle: choice.handle });
  return opened.ok ? readFound(opened.value) : refused(opened.message);
}

import { create } from 'zustand';
import type { ExportStage, ReportFormat } from '#main/contract';
import { hostBridge } from '../host/bridge';
import { refusePack } from './refuse-pack';

/** What is known of the export that the user asked for last. */
export type Export =
  /** The figures are still being worked out. */
  | { phase: 'waiting'; format: ReportFormat }
  | { phase: 'running'; format: ReportFormat; job: string; stage: ExportStage | null }
  /** The file is there: stored by the host under a handle, or downloaded from an address of this page. */
  | { phase: 'done'; format: ReportFormat; name: string; handle: string | null; address: string | null };

/** One export at a time; null where there is none to speak of. */
export const useExport = create<{ current: Export | null }>(() => ({ current: null }));

/** What had the focus when the export was asked for, to give it back. */
let origin: HTMLElement | null = null;

export function setExport(current: Export | null): void {
  const before = useExport.getState().current;
  if (before?.phase === 'done' && before.address) URL.revokeObjectURL(before.address);
  useExport.setState({ current });
}

const isBusy = (current: Export | null) => current !== null && current.phase !== 'done';

/** Asks for a file; it is made as soon as the board pack of the latest figures is there. Ignored while one is made. */
export function requestExport(format: ReportFormat): void {
  if (isBusy(useExport.getState().current)) return;
  if (refusePack()) return;
  origin = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  setExport({ phase: 'waiting', format });
}

/** Stops the export, or puts away what is said about one that ended. */
export function leaveExport(): void {
  const { current } = useExport.getState();
  // The rest of a running one's story is its own: it ends when the host has let go of it.
  if (current?.phase === 'running') void hostBridge().call('exports.cancel', { job: current.job });
  else setExport(null);
  if (origin?.isConnected) origin.focus();
}

/** Gives up an export that has not begun: nobody works out its figures any more. */
export function forgetWaitingExport(): void {
  if (useExport.getState().current?.phase === 'waiting') setExport(null);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sheet } from '#models/import/sheet';
import type { ImportReply, ImportRequest } from './import-worker';
import { type FileProblem, largestFile } from './reading/file-reading';

export type ReaderState =
  | { stage: 'none' }
  | { stage: 'reading'; name: string }
  | { stage: 'refused'; name: string; problem: FileProblem }
  /** The worker keeps the sheets, and can be asked what to make of them. */
  | { stage: 'read'; name: string; sheets: Sheet[]; worker: Worker };

/**
 * Reads a file in a worker; a newer file takes the place of one that is still being read.
 * @param dropped a file to begin with.
 */
export function useFileReader(dropped: File | null) {
  const [state, setState] = useState<ReaderState>({ stage: 'none' });
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  const read = useCallback(
    async (file: File) => {
      end();
      const { name } = file;
      const refuse = (problem: FileProblem) => {
        end();
        setState({ stage: 'refused', name, problem });
      };
      if (file.size > largestFile) return refuse({ code: 'tooLarge' });
      setState({ stage: 'reading', name });
      const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      started.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
        if (data.answer !== 'read') return;
        if (data.reading.ok) setState({ stage: 'read', name, sheets: data.reading.sheets, worker: started });
        else refuse(data.reading.problem);
      });
      started.addEventListener('error', () => refuse({ code: 'damaged' }));
      const bytes = await file.arrayBuffer();
      const request: ImportRequest = { ask: 'read', name, bytes };
      started.postMessage(request, [bytes]);
    },
    [end],
  );
  useEffect(() => {
    if (dropped) void read(dropped);
    return end;
  }, [dropped, read, end]);
  const stop = () => {
    end();
    setState({ stage: 'none' });
  };
  return { state, read, stop };
}

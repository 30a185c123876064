import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sheet } from '#models/plan/import/sheet';
import type { ImportRequest } from './import-worker';
import { type FileProblem, type FileReading, largestFile } from './reading/file-reading';

export type ReaderState =
  | { stage: 'none' }
  | { stage: 'reading'; name: string }
  | { stage: 'refused'; name: string; problem: FileProblem }
  | { stage: 'read'; name: string; sheets: Sheet[] };

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
      const finish = (reading: FileReading) => {
        end();
        setState(reading.ok ? { stage: 'read', name, sheets: reading.sheets } : { stage: 'refused', name, ...reading });
      };
      if (file.size > largestFile) return finish({ ok: false, problem: { code: 'tooLarge' } });
      setState({ stage: 'reading', name });
      const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      started.addEventListener('message', ({ data }: MessageEvent<FileReading>) => finish(data));
      started.addEventListener('error', () => finish({ ok: false, problem: { code: 'damaged' } }));
      const bytes = await file.arrayBuffer();
      const request: ImportRequest = { name, bytes };
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

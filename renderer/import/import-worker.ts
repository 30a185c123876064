import type { FileReading } from './reading/file-reading';
import { readFile } from './reading/read-file';

export interface ImportRequest {
  name: string;
  bytes: ArrayBuffer;
}

/** Reads one file off the screen's thread. Stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const say = (reading: FileReading) => postMessage(reading);
  readFile(data.name, new Uint8Array(data.bytes)).then(say, () => say({ ok: false, problem: { code: 'damaged' } }));
});

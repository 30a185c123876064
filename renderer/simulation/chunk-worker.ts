import { createChunkServer, type WorkerRequest } from '#models/simulation/pooled-runner';

// A helper beside the simulation worker: simulates the chunks it is given.
const scope = self as unknown as { postMessage(message: unknown, transfer: Transferable[]): void };
const serve = createChunkServer((reply, transfer) => scope.postMessage(reply, transfer));
self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => serve(event.data));

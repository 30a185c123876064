import { parentPort } from 'node:worker_threads';
import { createChunkServer, type WorkerRequest } from '#models/simulation/pooled-runner';

// One worker thread of the simulation pool.
const port = parentPort!;
const serve = createChunkServer((reply, transfer) => port.postMessage(reply, transfer));
port.on('message', (request: WorkerRequest) => serve(request));

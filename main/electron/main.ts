import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from '../services/data-folder';
import { createLog } from '../services/log-file';
import { runApp } from './run-app';
import { startFailed } from './start-failure';

const logFile = join(dataFolder(), 'logs', 'boardcase.log');
const log = createLog(logFile);
process.on('uncaughtExceptionMonitor', (error) => log('uncaught', error));
// A terminal that is gone takes no more lines; they are in the log, and nobody is left to read them elsewhere.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  runApp(log, (error) => startFailed(error, log, logFile));
} catch (error) {
  // The box of Electron itself waits for nothing, but in what language the system speaks is known only later.
  app.whenReady().then(() => startFailed(error, log, logFile));
}

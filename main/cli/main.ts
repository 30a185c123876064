import { runCli } from './run-cli';
import { processTerminal } from './terminal';

// A reader that has seen enough (`boardcase … | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// The status alone: process.exit() would cut off what a pipe has not taken yet.
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

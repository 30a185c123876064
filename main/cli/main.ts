import { outputFailure } from './output-failure';
import { runCli } from './run-cli';
import { processTerminal } from './terminal';

process.stdout.on('error', (error) => {
  const words = outputFailure(error);
  if (words === null) return;
  process.stderr.write(`boardcase: ${words}\n`);
  if (process.env.BOARDCASE_DEBUG === '1') process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
// The status alone: process.exit() would cut off what a pipe has not taken yet.
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

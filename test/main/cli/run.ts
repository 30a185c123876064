import { runCli } from '../../../main/cli/run-cli';

/** What a command left behind. */
export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in this process, with texts in place of the terminal. */
export async function run(
  args: string[],
  surroundings: { redraws?: boolean; environment?: Record<string, string> } = {},
): Promise<Run> {
  const out: Run = { status: -1, stdout: '', stderr: '' };
  out.status = await runCli(args, {
    print: (text) => {
      out.stdout += text;
    },
    tell: (text) => {
      out.stderr += text;
    },
    redraws: surroundings.redraws ?? false,
    environment: surroundings.environment ?? {},
  });
  return out;
}

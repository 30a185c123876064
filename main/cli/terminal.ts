/** Where the command line reads its surroundings and writes: a process's own, or a test's. */
export interface Terminal {
  /** Standard output: the command's result and nothing else. */
  print(text: string): void;
  /** Standard error: problems and progress. */
  tell(text: string): void;
  /** Whether standard error is a terminal that can redraw a line. */
  redraws: boolean;
  environment: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
    redraws: process.stderr.isTTY === true,
    environment: process.env,
  };
}

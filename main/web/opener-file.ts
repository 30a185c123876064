import { randomBytes } from 'node:crypto';
import { rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../services/file-failure';
import { makeFolder } from '../services/make-folder';

/** Where a browser is sent: to the host's own name, or the plain address where it cannot find `here` under that. */
interface Targets {
  own: string;
  plain: string;
  here: string;
}

/** Files that open the app in a browser: what a browser is told on its command line, every account could read. */
export interface OpenerFiles {
  /** Writes a file that only this account can read and returns its path; `ended` takes it away. */
  create(targets: (ended: () => void) => Targets, report: (error: unknown) => void): Promise<string>;
  /** Takes all away. */
  close(): Promise<void>;
}

/** The page of such a file. Addresses are of our own making and hold nothing that ends a script. */
const pageTo = ({ own, plain, here }: Targets) => `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Boardcase</title>
<script>
  fetch(${JSON.stringify(here)}, { mode: 'no-cors' }).then(
    () => location.replace(${JSON.stringify(own)}),
    () => location.replace(${JSON.stringify(plain)}),
  );
</script>
`;

/** Opener files in a folder of their own. */
export function createOpenerFiles(folder: string): OpenerFiles {
  return {
    create: async (targets, report) => {
      await makeFolder(folder, 0o700);
      const path = join(folder, `${randomBytes(8).toString('hex')}.html`);
      const ended = () => {
        unlink(path).catch((error: unknown) => {
          if (systemCode(error) !== 'ENOENT') report(error);
        });
      };
      await writeFile(path, pageTo(targets(ended)), { flag: 'wx', mode: 0o600 });
      return path;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

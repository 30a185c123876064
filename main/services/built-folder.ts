import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/** The bundler puts what two programs share one folder deeper than the programs. */
const programs = basename(here) === 'chunks' ? dirname(here) : here;

/** Path of a built part beside the running program: `renderer`, `print/print.js`, `preload/preload.cjs`. */
export const builtPart = (...path: string[]): string => join(dirname(programs), ...path);

import { version } from '../../package.json';

/** The program's version as packaged. */
export const appVersion: string = version;

import { systemCode } from '../services/file-failure';

/**
 * What to say of a failure of standard output; null where a reader has seen enough and closed the pipe
 * (`boardcase … | head`), which is no failure of ours.
 */
export function outputFailure(error: Error): string | null {
  const code = systemCode(error);
  if (code === 'EPIPE') return null;
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : code || error.message;
  return `standard output could not be written: ${why}`;
}

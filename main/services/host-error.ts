import type { HostFailure } from '#main/contract';

/** A failure the user can do something about: its code and message reach the renderer as they are. */
export class HostError extends Error {
  readonly code: HostFailure['code'];

  constructor(code: HostFailure['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'HostError';
    this.code = code;
  }
}

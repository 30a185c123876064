/** A page says that it is alive every ten seconds; browsers let one that is out of sight speak once a minute. */
export const leaseTime = 90_000;

/** Whether a process of this computer is there, as far as one can tell. */
export function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It may be another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Whether a page of a process that was last heard of at a time (ms since 1970) is there still, as far as one can tell. A
 * time ahead of the clock says as little as one long ago: the clock was set since.
 */
export function pageLives(pid: number, heard: number, now: number): boolean {
  // After a crash another process may have got the number, but it does not renew the lease.
  return processLives(pid) && Math.abs(now - heard) < leaseTime;
}

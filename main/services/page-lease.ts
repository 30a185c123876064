/** A page says that it is alive every ten seconds; browsers let one that is out of sight speak once a minute. */
const leaseTime = 90_000;

/** Who wrote a lock or draft: a page of a program. */
export interface Holder {
  pid: number;
  page: string;
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It may be another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a page that was last heard of at a time (ms since 1970) is there still, as far as one can tell. */
export function holderLives({ pid }: Holder, heard: number, now: number): boolean {
  // After a crash another process may have got the number, but it does not renew the lease.
  return processLives(pid) && now - heard < leaseTime;
}

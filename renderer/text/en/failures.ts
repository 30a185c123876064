import type { HostFailure } from '#main/contract';

type Failures = Record<HostFailure['code'], (told: string) => string>;

const asTold = (told: string) => told;

/** Why a call to the host failed, from what the host told; it tells it in English. */
export const failures: Failures = {
  invalid: asTold,
  notFound: asTold,
  conflict: asTold,
  gone: asTold,
  exists: asTold,
  readOnly: asTold,
  noSpace: asTold,
  unsupported: asTold,
  denied: asTold,
  password: asTold,
  failed: asTold,
};

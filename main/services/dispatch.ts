import type { z } from 'zod';
import { type HostCall, type HostReply, type HostResult, hostCalls } from '#main/contract';
import { HostError } from './host-error';

/** What each call of the contract does on a host; arguments arrive validated and with their defaults. */
export type HostHandlers = {
  [C in HostCall]: (args: z.output<(typeof hostCalls)[C]['args']>) => Promise<HostResult<C>> | HostResult<C>;
};

/** Takes a call's name and arguments, both untrusted; never rejects. */
export type Dispatch = (name: unknown, args: unknown) => Promise<HostReply<HostCall>>;

const isCall = (name: unknown): name is HostCall => typeof name === 'string' && Object.hasOwn(hostCalls, name);

/** First few problems as `path: message`, without the values that caused them: they may be the user's secrets. */
function problems(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'arguments'}: ${issue.message}`)
    .join('; ');
}

/**
 * The one door between a renderer and a host: checks the name, validates arguments before and results after the
 * handler, and turns every failure into `{ ok: false, code, message }`. `report` hears of failures that are bugs.
 */
export function createDispatch(handlers: HostHandlers, report: (name: HostCall, error: unknown) => void): Dispatch {
  return async (name, args) => {
    if (!isCall(name)) return { ok: false, code: 'unsupported', message: 'This call is not known.' };
    const read = hostCalls[name].args.safeParse(args);
    if (!read.success) return { ok: false, code: 'invalid', message: `${name}: ${problems(read.error)}` };
    try {
      // The table pairs each name with its own arguments; TypeScript cannot follow that through a union of names.
      const handler = handlers[name] as (args: unknown) => unknown;
      const value = await handler(read.data);
      return { ok: true, value: hostCalls[name].result.parse(value) };
    } catch (error) {
      if (error instanceof HostError) return { ok: false, code: error.code, message: error.message };
      report(name, error);
      return { ok: false, code: 'failed', message: `Something went wrong in the program (${name}).` };
    }
  };
}

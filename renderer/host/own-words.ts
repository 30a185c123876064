import type { HostCall, HostReply } from '#main/contract';
import { currentText } from '../text/use-text';

/** A host's reply with the reason of a failure in the app's language. */
export function inOwnWords<C extends HostCall>(reply: HostReply<C>): HostReply<C> {
  return reply.ok ? reply : { ...reply, message: currentText().failures[reply.code](reply.message) };
}

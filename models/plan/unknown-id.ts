import type { Saying } from './text/words';

/** Says that an id names nothing of its kind, and the first of those that it could name. */
export function unknownId(
  what: 'scenario' | 'control' | 'proposal' | 'recordType',
  id: string,
  known: readonly string[],
): Saying {
  const listed = known.length > 8 ? [...known.slice(0, 8), '…'] : known;
  return ({ problems }) => problems.unknownId(what, JSON.stringify(id), listed);
}

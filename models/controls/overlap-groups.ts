import type { ResolvedControl } from '../plan/resolved';

/**
 * Controls by overlap group, of whose members only the strongest counts; a control without a group is one by itself.
 * Groups come in the order of their first members.
 */
export function overlapGroups(controls: readonly ResolvedControl[]): ResolvedControl[][] {
  const groups = new Map<string, ResolvedControl[]>();
  for (const control of controls) {
    const key = control.overlapGroup === null ? `control ${control.id}` : `group ${control.overlapGroup}`;
    const members = groups.get(key);
    if (members) members.push(control);
    else groups.set(key, [control]);
  }
  return [...groups.values()];
}

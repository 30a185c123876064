/** What to call something that may have no name of its own. */
export const nameOf = (item: { id: string; name?: string }): string => item.name || item.id;

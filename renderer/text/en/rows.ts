/** What can be done with the rows of any table that is edited. */
export const rows = {
  actions: (name: string) => `${name}: duplicate or move`,
  duplicate: 'Duplicate',
  moveUp: 'Move up',
  moveDown: 'Move down',
  delete: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `Deleted: ${name}`,
  undo: 'Undo',
  columns: 'Duplicate, move, delete',
  copyOf: (name: string) => `${name} (copy)`,
};

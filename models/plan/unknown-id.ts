/** `"x" is no … of this plan; use one of a, b, c` for an id that names nothing. */
export function unknownId(what: string, id: string, known: readonly string[]): string {
  const listed = known.slice(0, 8).join(', ') + (known.length > 8 ? ', …' : '');
  return `${JSON.stringify(id)} is no ${what} of this plan; ${known.length === 0 ? 'it has none' : `use one of ${listed}`}`;
}

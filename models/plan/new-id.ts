/** An id that none of `taken` has, made from a word: `commitment`, `commitment-2`, … */
export function newId(word: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(word)) return word;
  let number = 2;
  while (ids.has(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}

/**
 * Keeps the last `size` results of a pure function by a text that holds all it depends on: an edit changes one
 * quantity of many, and what the others came to is found again, also where the plan is a copy.
 */
export function contentCache<T>(size: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const value = known.has(key) ? (known.get(key) as T) : make();
    known.delete(key);
    known.set(key, value);
    if (known.size > size) known.delete(known.keys().next().value!);
    return value;
  };
}

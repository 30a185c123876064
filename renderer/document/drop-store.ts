import { create } from 'zustand';

/** Who takes a file that is dropped on the window instead of opening it, and what the window says meanwhile. */
interface DropTaker {
  words: string;
  take: (file: File) => void;
}

export const useDropTaker = create<{ taker: DropTaker | null }>(() => ({ taker: null }));

/** Takes dropped files until the returned function is called. */
export function takeDrops(taker: DropTaker): () => void {
  useDropTaker.setState({ taker });
  return () => useDropTaker.setState(({ taker: now }) => ({ taker: now === taker ? null : now }));
}

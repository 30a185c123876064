/** Has what is asked under one name done one after the other, whatever came of the one before; other names do not wait. */
export type InTurn = <T>(name: string, act: () => Promise<T>) => Promise<T>;

/** A line for each name, forgotten once it is empty. Resolves or rejects with what `act` comes to. */
export function createTurns(): InTurn {
  const turns = new Map<string, Promise<unknown>>();
  return (name, act) => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(act, act);
    turns.set(name, turn);
    const forget = () => turns.get(name) === turn && turns.delete(name);
    turn.then(forget, forget);
    return turn;
  };
}

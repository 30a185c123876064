import { createSimulator, type Simulator } from '../simulation/client';

let simulator: Simulator | null = null;

/** The one simulator of the page, kept warm from the example on the start screen to the open plan. */
export function pageSimulator(): Simulator {
  simulator ??= createSimulator();
  return simulator;
}

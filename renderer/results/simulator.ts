import { createSimulator, type Simulator } from '../simulation/client';

let simulator: Simulator | null = null;
let taken = false;

const pageSimulator = (): Simulator => {
  simulator ??= createSimulator();
  return simulator;
};

/** The one simulator of the page, for the open plan from now on. */
export function planSimulator(): Simulator {
  taken = true;
  return pageSimulator();
}

/** The same, for the example, which keeps it warm until a plan is open; null from then on. */
export const sampleSimulator = (): Simulator | null => (taken ? null : pageSimulator());

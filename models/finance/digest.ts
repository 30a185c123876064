import { mix } from '#models/probability/random';
import type { SimulationResult } from './result';

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/**
 * A short fingerprint of every number of a result to its last bit, timing and exact aggregate apart: equal digests mean
 * equal results, whatever the number of workers, the browser or the machine.
 */
export function resultDigest(result: SimulationResult): string {
  let a = 1;
  let b = 2;
  const absorb = (value: unknown): void => {
    if (typeof value === 'number') {
      double[0] = value;
      a = mix(a ^ words[0]);
      b = mix((b ^ words[1]) + a);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value).sort()) absorb((value as Record<string, unknown>)[key]);
    }
  };
  const { timing, exact, ...rest } = result;
  absorb(rest);
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

import { exp, log } from '#models/probability/elementary';
import { upperNormalQuantile } from '#models/probability/normal';
import { fillWords, hashText, streamState } from '#models/probability/random';

const stream = hashText('common cause');
const unit = 2 ** -32;

/**
 * Yearly multipliers on all frequencies, Gamma with mean 1 and variance 1/shape, for one chunk.
 * Method: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; for shapes
 * below 1 the draw for shape + 1 times U^(1/shape).
 */
export function fillMultipliers(multipliers: Float64Array, shape: number, seed: number, chunk: number): void {
  const state = streamState(seed, chunk, stream);
  const words = new Int32Array(512);
  let at = words.length;
  const uniform = () => {
    if (at === words.length) {
      fillWords(state, words, words.length);
      at = 0;
    }
    return ((words[at++] >>> 0) + 0.5) * unit;
  };
  const normal = () => {
    const u = uniform();
    return u < 0.5 ? -upperNormalQuantile(u) : upperNormalQuantile(1 - u);
  };
  const boosted = shape < 1 ? shape + 1 : shape;
  const d = boosted - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let i = 0; i < multipliers.length; i++) {
    let v = 0;
    let accepted = false;
    while (!accepted) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      v = root * root * root;
      accepted = log(uniform()) < 0.5 * x * x + d - d * v + d * log(v);
    }
    multipliers[i] = ((d * v) / shape) * (shape < 1 ? exp(log(uniform()) / shape) : 1);
  }
}

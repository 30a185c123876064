/** Complex numbers in two columns. */
export interface ComplexColumns {
  re: Float64Array;
  im: Float64Array;
}

/** Twiddle factors e^(−2πi k/n) for k < n/2, kept for the last size asked for. */
let twiddles: ComplexColumns = { re: new Float64Array(0), im: new Float64Array(0) };

function twiddlesFor(n: number): ComplexColumns {
  if (twiddles.re.length !== n / 2) {
    twiddles = { re: new Float64Array(n / 2), im: new Float64Array(n / 2) };
    for (let k = 0; k < n / 2; k++) {
      twiddles.re[k] = Math.cos((2 * Math.PI * k) / n);
      twiddles.im[k] = -Math.sin((2 * Math.PI * k) / n);
    }
  }
  return twiddles;
}

/**
 * Forward discrete Fourier transform in place, X_j = Σ x_k e^(−2πi jk/n); n must be a power of two. The inverse is the
 * same with real and imaginary parts exchanged before and after, divided by n.
 * Method: Stockham's self-sorting radix-2 steps (Van Loan, Computational Frameworks for the FFT, 1992, 1.7).
 */
export function transform({ re, im }: ComplexColumns): void {
  const n = re.length;
  const { re: wr, im: wi } = twiddlesFor(n);
  let xr = re;
  let xi = im;
  let yr: Float64Array = new Float64Array(n);
  let yi: Float64Array = new Float64Array(n);
  const half = n / 2;
  for (let span = 1; span < n; span *= 2) {
    for (let block = 0, at = 0; block < half; block += span, at += 2 * span) {
      const cr = wr[block];
      const ci = wi[block];
      for (let i = 0; i < span; i++) {
        const a = block + i;
        const ur = xr[a];
        const ui = xi[a];
        const vr = xr[a + half];
        const vi = xi[a + half];
        const dr = ur - vr;
        const di = ui - vi;
        yr[at + i] = ur + vr;
        yi[at + i] = ui + vi;
        yr[at + span + i] = dr * cr - di * ci;
        yi[at + span + i] = dr * ci + di * cr;
      }
    }
    [xr, yr] = [yr, xr];
    [xi, yi] = [yi, xi];
  }
  if (xr !== re) {
    re.set(xr);
    im.set(xi);
  }
}

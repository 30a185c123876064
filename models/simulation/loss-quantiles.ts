/** Inverse-ECDF quantiles of the yearly loss: the smallest x with F(x) ≥ p. */
export interface LossQuantiles {
  p50: number;
  p90: number;
  p95: number;
  p99: number;
  p999: number;
}

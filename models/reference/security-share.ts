import type { Industry } from '#models/plan/organization';
import { type BenchmarkBand, benchmarkBand } from './benchmark-band';

/** A published band of the security share of IT spending, 0..1. */
export type SecurityShareBenchmark = BenchmarkBand;

const finance = ['C-del19-it', 'C-del20-it'];
const everyone = ['C-ians25-it', 'C-gart-istari'];

/**
 * Security spending as a share of the IT budget, as published for the industry. An industry without a figure gets
 * financial services (insurers) or all industries, and `fallback` says so.
 */
export function securityShareBenchmark(industry: Industry): SecurityShareBenchmark {
  switch (industry) {
    case 'healthcare':
      return benchmarkBand(['C-moody23-hc', 'C-moody23-np', 'C-moody23-fp', 'C-moody19-hc']);
    case 'finance':
      return benchmarkBand(finance);
    case 'insurance':
      return benchmarkBand(finance, 'insurers');
    case 'software':
      return benchmarkBand(['C-ians23-tech', 'C-gart-istari-tech']);
    default:
      return benchmarkBand(everyone, 'everyone');
  }
}

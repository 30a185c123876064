import { efficientFrontier } from '#models/portfolio/frontier';
import { optimisePortfolio } from '#models/portfolio/optimise';
import type { OptimiseReply, OptimiseRequest } from './optimise-messages';

const say = (reply: OptimiseReply) => postMessage(reply);
const frontierPoints = 25;

/** Searches for the best plan, then for the frontier. Stopped by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<OptimiseRequest>) => {
  const { plan, budget, objective } = data;
  try {
    say({ kind: 'best', best: optimisePortfolio(plan, { budget, objective }) });
    const points = efficientFrontier(plan, {
      points: frontierPoints,
      startYears: false,
      onPoint: (done, of) => say({ kind: 'progress', done, of }),
    });
    say({ kind: 'frontier', points });
  } catch (error) {
    say({ kind: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
});

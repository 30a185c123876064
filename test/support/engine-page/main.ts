import { resultDigest } from '#models/finance/digest';
import { simulateInline } from '#models/finance/simulate';
import type { ResolvedPlan } from '#models/plan/resolved';
import { createSimulator } from '../../../renderer/simulation/client';

/** What the page offers the test: digests of results computed in this browser. */
export interface EnginePage {
  inline(plan: ResolvedPlan, years: number, seed: number): string;
  /** Digest and years of each stage of the simulation worker. */
  staged(plan: ResolvedPlan, years: number, seed: number): Promise<[string, number][]>;
  /** Starts a run and at once another; resolves to the years of every result heard until the second is done. */
  superseded(plan: ResolvedPlan, first: number, second: number): Promise<number[]>;
}

const simulator = createSimulator();

const page: EnginePage = {
  inline: (plan, years, seed) => resultDigest(simulateInline(plan, { years, seed })),
  staged: (plan, years, seed) =>
    new Promise((resolve, reject) => {
      const stages: [string, number][] = [];
      simulator.run(
        plan,
        { years, seed },
        (result, stage) => {
          stages.push([resultDigest(result), result.simulatedYears]);
          if (stage === 'full') resolve(stages);
        },
        (message) => reject(new Error(message)),
      );
    }),
  superseded: (plan, first, second) =>
    new Promise((resolve, reject) => {
      const heard: number[] = [];
      const fail = (message: string) => reject(new Error(message));
      simulator.run(plan, { years: first, seed: 1 }, (result) => heard.push(result.simulatedYears), fail);
      setTimeout(() => {
        simulator.run(
          plan,
          { years: second, seed: 1 },
          (result, stage) => {
            heard.push(result.simulatedYears);
            if (stage === 'full') setTimeout(() => resolve(heard), 200);
          },
          fail,
        );
      }, 30);
    }),
};

Object.assign(window, { engine: page });

import { expect, test } from 'vitest';
import { resultDigest } from '#models/finance/digest';
import { simulate, simulateInline, simulateInStages } from '#models/finance/simulate';
import { createChunkServer, createPooledRunner, type WorkerReply } from '#models/simulation/pooled-runner';
import { inlineRunner } from '#models/simulation/run-chunks';
import { firstLookPaths } from '#models/simulation/run-plan';
import { mulberry32 } from '../../support/mulberry32';
import { fullPlan, planOf, simpleScenario } from './plans';

const plan = fullPlan({ commonCause: { variance: 0.4 } });
const years = 45_000;

/** A pool whose workers run in this thread and answer in a random order, each message copied as a real one would be. */
function pool(workers: number, seed: number) {
  const random = mulberry32(seed);
  return createPooledRunner({
    workers,
    // A clock that makes every run look long, so that the workers are started.
    now: (() => {
      let time = 0;
      return () => (time += 1000);
    })(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    startWorker() {
      let hear: (reply: WorkerReply) => void = () => {};
      // Like a real port: messages of one worker stay in order, those of several do not.
      let line: Promise<void> = Promise.resolve();
      const later = (work: () => void) => {
        line = line.then(() => new Promise((resolve) => setTimeout(resolve, 4 * random()))).then(work);
      };
      const serve = createChunkServer((reply) => {
        const copy = structuredClone(reply);
        later(() => hear(copy));
      });
      return {
        post: (request) => {
          const copy = structuredClone(request);
          later(() => serve(copy));
        },
        listen: (onReply) => {
          hear = onReply;
        },
      };
    },
  });
}

test('the same bytes for 1, 2 and 8 workers, in whatever order they answer', async () => {
  const alone = resultDigest(simulateInline(plan, { years, seed: 9 }));
  for (const [workers, seed] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [8, 4],
    [8, 5],
  ]) {
    const result = await simulate(plan, { years, seed: 9, runner: pool(workers, seed) });
    expect(resultDigest(result)).toBe(alone);
    expect(result.timing.threads).toBe(workers + 1);
  }
});

test('another seed or another number of years is another result', () => {
  const digests = [
    simulateInline(plan, { years: 2000, seed: 9 }),
    simulateInline(plan, { years: 2000, seed: 10 }),
    simulateInline(plan, { years: 2001, seed: 9 }),
  ].map(resultDigest);
  expect(new Set(digests).size).toBe(3);
});

test('coarse to fine: both stages equal plain runs of as many years', async () => {
  const stages: [string, string, number][] = [];
  await simulateInStages(plan, { years, seed: 9, runner: pool(2, 6) }, (result, stage) => {
    stages.push([stage, resultDigest(result), result.simulatedYears]);
  });
  expect(stages).toEqual([
    ['coarse', resultDigest(simulateInline(plan, { years: firstLookPaths, seed: 9 })), firstLookPaths],
    ['full', resultDigest(simulateInline(plan, { years, seed: 9 })), years],
  ]);
});

test('progress reaches 1, and a stopped run ends with an AbortError and leaves the pool usable', async () => {
  const runner = pool(2, 7);
  const shares: number[] = [];
  await simulate(plan, { years, runner, onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares.every((share, i) => i === 0 || share > shares[i - 1])).toBe(true);

  const signal = { aborted: false };
  const run = simulate(plan, {
    years: 400_000,
    runner,
    signal,
    onProgress: () => {
      signal.aborted = true;
    },
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(resultDigest(await simulate(plan, { years, seed: 9, runner }))).toBe(
    resultDigest(simulateInline(plan, { years, seed: 9 })),
  );
});

test('a worker that fails fails the run', async () => {
  const runner = createPooledRunner({
    workers: 1,
    now: (() => {
      let time = 0;
      return () => (time += 1000);
    })(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    startWorker: () => ({
      post() {},
      listen(_, onError) {
        setTimeout(() => onError(new Error('out of memory')), 1);
      },
    }),
  });
  await expect(simulate(plan, { years, runner })).rejects.toThrow('out of memory');
});

test('runs side by side and one after the other leave nothing in each other’s memory', async () => {
  const other = planOf({ scenarios: [simpleScenario('a', 3, { kind: 'interval', low: 1e4, high: 1e6 })] });
  const alone = [plan, other].map((one) => resultDigest(simulateInline(one, { years, seed: 9 })));
  for (const workers of [0, 2]) {
    const together = await Promise.all(
      [plan, other].map((one) => simulate(one, { years, seed: 9, runner: workers ? pool(workers, 8) : inlineRunner })),
    );
    expect(together.map(resultDigest)).toEqual(alone);
  }
  const stop = { aborted: false };
  const stopped = simulateInStages(plan, { years, runner: pool(2, 9), signal: stop }, () => {
    stop.aborted = true;
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect([plan, other].map((one) => resultDigest(simulateInline(one, { years, seed: 9 })))).toEqual(alone);
});

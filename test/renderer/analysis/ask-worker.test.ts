import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisRequest } from '../../../renderer/analysis/messages';

/** Stands in for the browser's worker: keeps what is posted, answers when told. */
class StandInWorker extends EventTarget {
  static all: StandInWorker[] = [];
  posted: unknown[] = [];
  constructor() {
    super();
    StandInWorker.all.push(this);
  }
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  answer(result: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data: { ok: true, result } }));
  }
}

const question = (budget: number) => ({ name: 'leftOut', args: { budget } }) as unknown as AnalysisRequest;

describe('asking the analysis worker', () => {
  beforeEach(() => {
    StandInWorker.all = [];
    vi.stubGlobal('Worker', StandInWorker);
    vi.resetModules();
  });

  it('asks one question at a time, and of those that wait only the last of each asker', async () => {
    const { createAsker } = await import('../../../renderer/analysis/ask-worker');
    const [mine, yours] = [createAsker(), createAsker()];
    const heard: string[] = [];
    mine.ask(question(1), () => heard.push('mine 1'));
    mine.ask(question(2), () => heard.push('mine 2'));
    yours.ask(question(3), () => heard.push('yours 3'));
    mine.ask(question(4), () => heard.push('mine 4'));
    const [worker] = StandInWorker.all;
    expect(worker.posted).toEqual([question(1)]);
    worker.answer(0);
    worker.answer(0);
    worker.answer(0);
    expect(StandInWorker.all).toHaveLength(1);
    expect(worker.posted).toEqual([question(1), question(3), question(4)]);
    // The first was replaced while it was being worked out: nobody wants its answer any more.
    expect(heard).toEqual(['yours 3', 'mine 4']);
  });

  it('tells nobody after they forgot, and goes on with the others', async () => {
    const { createAsker } = await import('../../../renderer/analysis/ask-worker');
    const [mine, yours] = [createAsker(), createAsker()];
    const heard: string[] = [];
    mine.ask(question(1), () => heard.push('mine'));
    yours.ask(question(2), () => heard.push('yours'));
    mine.forget();
    StandInWorker.all[0].answer(0);
    StandInWorker.all[0].answer(0);
    expect(heard).toEqual(['yours']);
  });

  it('does not let the pages wait for an analysis', async () => {
    const { createAsker } = await import('../../../renderer/analysis/ask-worker');
    const heard: unknown[] = [];
    createAsker().ask(question(1), () => heard.push('analysis'));
    createAsker('pages').ask(question(2), () => heard.push('pages'));
    const [busy, other] = StandInWorker.all;
    expect(busy.posted).toEqual([question(1)]);
    expect(other.posted).toEqual([question(2)]);
    other.answer(0);
    expect(heard).toEqual(['pages']);
  });
});

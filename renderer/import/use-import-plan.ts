import { useEffect, useState } from 'react';
import type { ImportTarget } from '#models/import/fields';
import type { ImportChoices, ImportPlan } from '#models/import/plan-import';
import type { Plan } from '#models/plan/schema';
import type { ImportReply, ImportRequest } from './import-worker';
import type { ReaderState } from './use-file-reader';

let asked = 0;

interface Question {
  target: ImportTarget;
  plan: Plan;
  choices: ImportChoices;
}

/**
 * What the file that was read would do to the plan, worked out by the worker that read it. The last answer, with the
 * target it is for, stays until the next is there; `outdated` tells them apart. Null without a file.
 */
export function useImportPlan(state: ReaderState, { target, plan, choices }: Question) {
  const [answer, setAnswer] = useState<{ to: Question; of: ReaderState; proposed: ImportPlan } | null>(null);
  useEffect(() => {
    if (state.stage !== 'read') return;
    const { worker, sheets } = state;
    const to = { target, plan, choices };
    const question = ++asked;
    const hear = ({ data }: MessageEvent<ImportReply>) => {
      if (data.answer !== 'plan' || data.question !== question) return;
      setAnswer({ to, of: state, proposed: { ...data.proposed, sheet: sheets[data.sheet] } });
    };
    worker.addEventListener('message', hear);
    const request: ImportRequest = { ask: 'plan', question, ...to };
    worker.postMessage(request);
    return () => worker.removeEventListener('message', hear);
  }, [state, target, plan, choices]);
  if (!answer || answer.of !== state) return null;
  const { to } = answer;
  const outdated = to.target !== target || to.plan !== plan || to.choices !== choices;
  return { proposed: answer.proposed, target: to.target, outdated };
}

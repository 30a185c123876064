import { type RefObject, useEffect, useState } from 'react';
import { useAsPending } from '../document/pending-edit';
import { onceClickIsHeard } from './once-click-is-heard';

/** What leaving a field comes to: the edit, if any, and what is to be said about it. */
export interface Leaving {
  make?: () => void;
  problem?: string;
  question?: string;
}

interface TypingOptions {
  /** What the field holds in the plan, as a text that is another whenever that is. */
  seen: string;
  /** The text that typing begins with: as long as it stands there, nothing is new. */
  held: string;
  /** What a new text comes to. */
  read: (typed: string) => Leaving;
  /** Whether the text is part of a plan, and may not be lost before the field is left. */
  inPlan: boolean;
}

/**
 * A text from its first key until it is in the plan or given up. Wrong text stays, and why it is wrong is told to the
 * form at once and said below the field as soon as that moves nothing from under the mouse.
 */
export function useTyping(input: RefObject<HTMLInputElement | null>, { seen, held, read, inPlan }: TypingOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [question, setQuestion] = useState<string | null>(null);
  const isNew = typed !== null && typed !== held;

  // An undo, or an edit elsewhere, takes the place of text that was wrong.
  useEffect(() => {
    if (seen === '') return;
    setTyped(null);
    setProblem(null);
    input.current?.setCustomValidity('');
  }, [seen, input]);

  const leaving = (): Leaving => (isNew ? read(typed) : {});
  useAsPending(inPlan ? typed : null, () => leaving().make?.());

  /** Takes what is typed into the plan; false where it is wrong. */
  const commit = (): boolean => {
    const { make, problem: wrong = null, question: asked = null } = leaving();
    // Forms ask this at once; what is said of it below the field may have to wait.
    input.current?.setCustomValidity(wrong ?? '');
    onceClickIsHeard(() => {
      setProblem(wrong);
      if (isNew && !wrong) setQuestion(asked);
    });
    if (wrong) return false;
    setTyped(null);
    make?.();
    return true;
  };
  const write = (text: string | null) => {
    setTyped(text);
    input.current?.setCustomValidity('');
    setProblem(null);
  };
  return {
    /** Null while nothing is typed. */
    typed,
    isNew,
    problem,
    question,
    commit,
    type: (text: string) => write(text),
    giveUp: () => write(null),
    /** The question about the last text has been read by whoever comes back to the field. */
    forgetQuestion: () => setQuestion(null),
  };
}

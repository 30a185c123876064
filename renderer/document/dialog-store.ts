import { create } from 'zustand';

/** A question to the user, and where its answer goes. */
export type OpenDialog =
  | { kind: 'leave'; name: string; answer: (choice: 'save' | 'discard' | 'cancel') => void }
  | { kind: 'conflict'; answer: (choice: 'mine' | 'theirs' | 'copy' | 'cancel') => void }
  | { kind: 'gone'; name: string; answer: (choice: 'again' | 'elsewhere' | 'cancel') => void }
  | { kind: 'saveAs'; name: string; answer: (name: string | null) => void }
  | { kind: 'replace'; name: string; answer: (choice: 'replace' | 'cancel') => void }
  | { kind: 'original'; name: string; answer: (choice: 'delete' | 'keep') => void }
  | {
      kind: 'password';
      name: string;
      problem: string;
      memory: number | null;
      answer: (password: string | null) => void;
    }
  | { kind: 'newPassword'; answer: (password: string | null) => void }
  | { kind: 'recover'; name: string; kept: string; answer: (choice: 'recover' | 'discard' | 'later') => void }
  | { kind: 'open'; answer: (choice: { handle: string } | { file: File } | null) => void };

export const useDialog = create<{ dialog: OpenDialog | null }>(() => ({ dialog: null }));

type Answer<K extends OpenDialog['kind']> = Parameters<Extract<OpenDialog, { kind: K }>['answer']>[0];

/** Asks and waits for the answer; the dialog closes with it. */
export function ask<K extends OpenDialog['kind']>(
  question: Omit<Extract<OpenDialog, { kind: K }>, 'answer'> & { kind: K },
): Promise<Answer<K>> {
  return new Promise((resolve) => {
    const answer = (choice: Answer<K>) => {
      useDialog.setState({ dialog: null });
      resolve(choice);
    };
    useDialog.setState({ dialog: { ...question, answer } as OpenDialog });
  });
}

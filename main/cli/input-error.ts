import type { PlanProblem } from '#models/plan/problem';
import { HostError } from '../services/host-error';

/** The input is at fault: exit status 2, and each problem in words. */
export class InputError extends Error {
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** An input error with one problem. */
export function inputError(path: string, message: string): InputError {
  return new InputError([{ path, message }]);
}

/** Does something with each item, then throws one InputError with the problems of all of them, if there are any. */
export function collectProblems<T>(items: readonly T[], work: (item: T) => void): void {
  const problems: PlanProblem[] = [];
  for (const item of items) {
    try {
      work(item);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Failures that other words of the command can mend: a folder that is not there or may not be written to, a name taken. */
const mendable: HostError['code'][] = ['invalid', 'notFound', 'exists', 'unsupported', 'denied', 'readOnly'];

/** Whether a failure is the fault of the command's words, though a service found it. */
export const isMendable = (error: unknown): error is HostError =>
  error instanceof HostError && mendable.includes(error.code);

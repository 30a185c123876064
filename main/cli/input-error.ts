import type { PlanProblem } from '#models/plan/problem';

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

import { formatPath, readPath } from '#models/plan/problem';
import { useResults } from './results-store';

/** What is wrong with what is edited at a place of the open plan (`budget.itBudget`), in words; null where nothing is. */
export function useMistakeAt(at: string | undefined): string | null {
  return useResults(({ mistakes }) => {
    if (at === undefined || mistakes.length === 0) return null;
    const place = at.split('.');
    const found = mistakes.find(({ path }) => place.every((key, i) => String(path[i]) === key));
    return found?.message ?? null;
  });
}

/** Whether a part of the open plan (`controls[2]`) is in no figure because of a mistake. */
export function useIsLeftOut(at: string): boolean {
  return useResults(({ without }) => without.some((unit) => formatPath(unit) === formatPath(readPath(at))));
}

import { isCountedAsUsual } from '#models/plan/units';
import { useFormatter, usePlan } from '../../document/use-plan';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import { partWords } from './place-words';

/**
 * The sentences that say which parts of the plan are in no figure, and which are counted with a value that it does not
 * say; of more than `most` parts only how many.
 */
export function useWithoutWords(most = Number.POSITIVE_INFINITY): string[] {
  const text = useText();
  const { problems: words } = text;
  const plan = usePlan();
  const format = useFormatter();
  const without = useResults((state) => state.without);
  const named = (usual: boolean) => {
    const names = without.filter((unit) => isCountedAsUsual(unit) === usual).map((unit) => partWords(unit, plan, text));
    const more = names.length - most;
    return more > 0 ? [...names.slice(0, most), words.more(format.number(more))] : names;
  };
  const [left, usual] = [named(false), named(true)];
  return [
    ...(left.length > 0 ? [words.without(format.list(left))] : []),
    ...(usual.length > 0 ? [words.usual(format.list(usual))] : []),
  ];
}

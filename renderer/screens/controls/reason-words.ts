import type { Reason } from '#models/portfolio/reasons';
import type { Formatter } from '#models/report/format';
import type { Catalogue } from '../../text/en';

/** Why the optimiser leaves a control out, in words. */
export function reasonWords(
  { reason: why, by, saves, costs, shortfall }: Reason,
  nameOf: (id: string | undefined) => string,
  format: Formatter,
  { controls }: Catalogue,
): string {
  const words = controls.best.reasons;
  switch (why) {
    case 'excluded':
    case 'requires':
    case 'overlap':
      return words[why](nameOf(by));
    case 'cost':
      return words.cost(format.money(saves), format.money(costs));
    case 'budget':
      return words.budget(format.money(shortfall));
    default:
      return words[why];
  }
}

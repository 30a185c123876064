import type { planMarket as english } from '../en/plan-market';
import type { Translated } from '../text';

export const planMarket: Translated<typeof english> = {
  'Amounts are in US dollars as in the library, for want of a rate for this plan’s currency: convert them.':
    'Beträge stehen wie in der Bibliothek in US-Dollar, weil ein Kurs für die Währung dieses Plans fehlt: Rechnen Sie sie um.',
};

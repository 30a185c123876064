import type { Plan } from '#models/plan/schema';
import type { InputPath } from '#models/plan/uncertain-inputs';
import type { PlanScreen } from './screen-store';

/** A screen and what is picked on it. */
interface FieldPlace {
  screen: PlanScreen;
  item: string | null;
}

/** Where in the app the field of a path is edited; null where it has no form. */
export function placeOf([room, index]: InputPath, plan: Plan): FieldPlace | null {
  switch (room) {
    case 'name':
    case 'currency':
    case 'locale':
    case 'organization':
    case 'budget':
      return { screen: 'budget', item: null };
    case 'records':
    case 'resale':
      return { screen: 'records', item: null };
    case 'scenarios':
      return { screen: 'threats', item: plan.scenarios[Number(index)]?.id ?? null };
    case 'drivers':
    case 'commonCause':
    case 'simulation':
      return { screen: 'threats', item: ':drivers' };
    case 'controls':
      return { screen: 'controls', item: plan.controls[Number(index)]?.id ?? null };
    case 'insurance':
    case 'proposals':
    case 'chosenProposal':
      return { screen: 'controls', item: null };
    case 'report':
      return { screen: 'board', item: null };
    case 'actuals':
      return { screen: 'compare', item: 'since' };
    default:
      return null;
  }
}

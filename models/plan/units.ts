import type { PlanPath } from './problem';

/** Fields that no figure depends on. */
const words = new Set([
  'name',
  'description',
  'note',
  'source',
  'checked',
  'pushback',
  'frameworks',
  'order',
  'cover',
  'report',
  'format',
  'version',
  'locale',
]);

/** Whether any figure depends on what stands at a path. */
export const weighs = (path: PlanPath): boolean =>
  !path.some((key) => typeof key === 'string' && words.has(key)) || path.length === 0;

/** Lists whose entries can be left out each by itself. */
const rows = new Set(['commitments', 'securityLines', 'riskAppetite', 'incidents', 'effects', 'controls', 'requires']);

/** What is left out of the figures because of what stands at a path: a part of the plan as people see it. */
export function unitOf(path: PlanPath): PlanPath {
  const [room, , list, index] = path;
  if (room === 'scenarios' && list === 'losses' && index !== undefined) return path.slice(0, 4);
  if (room === 'controls' && ['effects', 'requires', 'excludes'].includes(String(list)))
    return path.slice(0, index === undefined ? 3 : 4);
  if (room === 'proposals' && (list === 'controls' || list === 'insurance')) return path.slice(0, 4);
  if (room === 'actuals') return path.slice(0, list === 'incidents' ? 4 : 2);
  if (room === 'budget' && rows.has(String(path[1])) && path.length > 2) return path.slice(0, 3);
  if (['scenarios', 'controls', 'drivers', 'proposals'].includes(String(room))) return path.slice(0, 2);
  if (room === 'insurance') return ['insurance'];
  if (room === 'resale') return path.slice(0, 2);
  return path;
}

/** Single figures that everything is worked out with: the value that a plan has where none is said takes their place. */
const withUsual = new Set([
  ...['horizonYears', 'discountRate', 'amortizationYears', 'priceGrowth', 'threatGrowth', 'itGrowth', 'frictionInAsk'],
  ...['industry', 'country', 'fteCost', 'hourlyCost', 'commonCause', 'simulation', 'currency'],
]);

/** Whether a unit is not left out but counted with the value that it has where a plan says none. */
export const isCountedAsUsual = ([room, field]: PlanPath): boolean =>
  withUsual.has(String(room)) || ((room === 'budget' || room === 'organization') && withUsual.has(String(field)));

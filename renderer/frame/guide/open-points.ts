import type { RankCorrelation } from '#models/finance/sensitivity/rank-correlation';
import type { Amount, Estimate } from '#models/plan/estimate';
import { provenanceOf } from '#models/plan/provenance';
import type { Plan } from '#models/plan/schema';
import type { InputPath } from '#models/plan/uncertain-inputs';
import { isFigureId } from '#models/reference/figure';
import type { ReportContext } from '#models/report/context';
import { inputName } from '#models/report/uncertain-input-text';
import { placeOf } from '../../navigation/field-place';
import type { Catalogue } from '../../text/en';
import type { OpenEstimate, OpenPoint } from './guide-store';

/** Estimates that explain less are noise at the samples drawn, and not worth anybody's time. */
const least = 0.01;
const mostShown = 8;

const isEmpty = (amount: Estimate | undefined) => amount === undefined || amount === 0;

function point(plan: Plan, path: InputPath, label: string, why?: string): OpenPoint[] {
  const place = placeOf(path, plan);
  return place ? [{ id: path.join('.'), path, screen: place.screen, label, why }] : [];
}

/** What the results lack: nobody has said it at all. */
export function missingPoints(plan: Plan, { guide, words: common }: Catalogue): OpenPoint[] {
  const { organization, budget } = plan;
  const words = guide.points;
  const ask = (open: boolean, path: InputPath, [label, why]: string[]) => (open ? point(plan, path, label, why) : []);
  const nameOf = ({ name }: { name: string }) => name || common.unnamed;
  return [
    ...ask(organization.name === '', ['organization', 'name'], words.organizationName),
    ...ask(isEmpty(organization.employees), ['organization', 'employees'], words.employees),
    ...ask(isEmpty(organization.annualRevenue), ['organization', 'annualRevenue'], words.annualRevenue),
    ...ask(isEmpty(budget.itBudget), ['budget', 'itBudget'], words.itBudget),
    ...ask(isEmpty(budget.securityShare), ['budget', 'securityShare'], words.securityShare),
    ...ask(budget.riskAppetite.length === 0, ['budget', 'riskAppetite'], words.riskAppetite),
    ...ask(plan.records.length === 0, ['records'], words.records),
    ...ask(plan.scenarios.length === 0, ['scenarios'], words.scenarios),
    ...plan.scenarios.flatMap((scenario, index) =>
      ask(
        scenario.enabled && scenario.losses.length === 0,
        ['scenarios', index, 'losses'],
        words.losses(nameOf(scenario)),
      ),
    ),
    ...plan.controls.flatMap((control, index) => {
      const { oneTime, annual, perUnit, fte } = control.costs;
      const isFree = !control.existing && [oneTime, annual, fte].every(isEmpty) && perUnit.length === 0;
      return [
        ...ask(control.effects.length === 0, ['controls', index, 'effects'], words.effects(nameOf(control))),
        ...ask(isFree, ['controls', index, 'costs', 'oneTime'], words.costs(nameOf(control))),
      ];
    }),
    ...ask(plan.controls.length > 0 && plan.proposals.length === 0, ['proposals'], words.proposals),
  ];
}

/** What stands at a path of the plan. */
function at(plan: unknown, path: InputPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], plan);
}

/** Whether the user has said that the figure stands, or where they have it from. */
function isSettled(figure: Estimate | undefined): boolean {
  const { checked, source } = provenanceOf(figure);
  return checked === true || (source !== undefined && !isFigureId(source));
}

/**
 * The estimates nobody has made their own, those first that explain most of the spread of a result (ρ², with Spearman's
 * rank correlation ρ), and how many more there are.
 */
export function estimatePoints(
  plan: Plan,
  correlations: readonly RankCorrelation[],
  context: ReportContext,
  { fields: { provenance: words } }: Catalogue,
): { estimates: OpenEstimate[]; lighter: number } {
  const figureAt = (path: InputPath) => at(plan, path) as Estimate | undefined;
  const open = correlations.filter(({ path }) => at(plan, path) !== undefined && !isSettled(figureAt(path)));
  const whyOf = (path: InputPath) =>
    provenanceOf(figureAt(path)).replaced === undefined ? undefined : words.unsourced;
  const estimates = open
    .flatMap((input) =>
      point(plan, input.path, inputName(input, context), whyOf(input.path)).map((found) => ({
        ...found,
        annualLoss: input.annualLoss ** 2,
        npv: context.chosen ? input.npv ** 2 : 0,
      })),
    )
    .filter(({ annualLoss, npv }) => Math.max(annualLoss, npv) >= least)
    .sort((a, b) => Math.max(b.annualLoss, b.npv) - Math.max(a.annualLoss, a.npv))
    .slice(0, mostShown);
  return { estimates, lighter: open.length - estimates.length };
}

const facts = {
  organization: [
    'endpoints',
    'endpointsPastEndOfLife',
    'servers',
    'serversPastEndOfLife',
    'medicalDevices',
    'medicalDevicesPastEndOfLife',
    'iotDevices',
    'untrainedStaff',
    'remoteSessionsUnmonitored',
    'thirdParties',
    'fteCost',
    'hourlyCost',
  ],
  budget: ['securityShare', 'itGrowth', 'discountRate', 'priceGrowth', 'threatGrowth'],
} as const;

/** Plain facts that still carry a ready-made plan's source or note: a number that is typed has neither of those. */
export function factPoints(plan: Plan, { budget: words }: Catalogue): OpenPoint[] {
  const isTaken = (amount: Amount) => {
    const { source, note, replaced } = provenanceOf(amount);
    return (source ?? note) !== undefined && replaced === undefined && !isSettled(amount);
  };
  return [
    ...facts.budget.flatMap((field) =>
      isTaken(plan.budget[field]) ? point(plan, ['budget', field], words[field]) : [],
    ),
    ...facts.organization.flatMap((field) =>
      isTaken(plan.organization[field]) ? point(plan, ['organization', field], words[field]) : [],
    ),
  ];
}

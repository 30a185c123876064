import { attractivenessFactor } from '../simulation/frequency';
import { penaltyRules } from '../threats/penalties';
import { findControlProblems } from './control-references';
import { describeValue, type PlanProblem } from './problem';
import type { ResolvedEstimate, ResolvedPlan } from './resolved';
import { unknownId } from './unknown-id';

function findDuplicates(path: string, items: readonly { id: string }[]): PlanProblem[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, i) => {
    const earlier = seen.get(id);
    if (earlier === undefined) {
      seen.set(id, i);
      return [];
    }
    return [
      {
        path: `${path}[${i}].id`,
        message: `${JSON.stringify(id)} is taken by ${path}[${earlier}]; each needs its own`,
      },
    ];
  });
}

function findScenarioProblems(plan: ResolvedPlan): PlanProblem[] {
  const recordTypes = plan.records.map(({ id }) => id);
  const rules = penaltyRules.map(({ id }) => id);
  return plan.scenarios.flatMap((scenario, i) => {
    const path = `scenarios[${i}]`;
    const problems = findDuplicates(`${path}.losses`, scenario.losses);
    if (scenario.id === '*')
      problems.push({ path: `${path}.id`, message: 'must not be "*", which stands for all scenarios' });
    scenario.recordsExposed?.types.forEach((type, j) => {
      if (!recordTypes.includes(type))
        problems.push({
          path: `${path}.recordsExposed.types[${j}]`,
          message: unknownId('record type', type, recordTypes),
        });
    });
    scenario.losses.forEach(({ basis, rule }, j) => {
      if (basis === 'penalty' && rule !== undefined && !rules.includes(rule))
        problems.push({
          path: `${path}.losses[${j}].rule`,
          message: `must be one of ${rules.join(', ')} (got ${describeValue(rule)})`,
        });
    });
    return problems;
  });
}

/** A larger factor on frequencies or losses is no statement about any organisation. */
const greatestFactor = 1000;

/** The largest number that an estimate names. */
const greatestOf = (estimate: ResolvedEstimate): number =>
  typeof estimate === 'number'
    ? estimate
    : Math.max(...Object.values(estimate).filter((value) => typeof value === 'number'));

function findResaleProblems(plan: ResolvedPlan): PlanProblem[] {
  const factor = attractivenessFactor(plan);
  if (factor <= greatestFactor) return [];
  return [
    {
      path: 'resale.attractiveness.referencePrize',
      message: `multiplies frequencies by ${factor.toPrecision(2)}; raise it until that is ${greatestFactor} at most`,
    },
  ];
}

function findDriverProblems(plan: ResolvedPlan): PlanProblem[] {
  const scenarios = plan.scenarios.map(({ id }) => id);
  return plan.drivers.flatMap(({ response, exposure, neutral, effects }, i) => {
    const problems: PlanProblem[] = [];
    const outside = { exposure, neutral };
    for (const [name, value] of Object.entries(outside)) {
      if (response === 'relativeRisk' && value > 1)
        problems.push({
          path: `drivers[${i}].${name}`,
          message: `must be a share from 0 to 1 where response is "relativeRisk" (got ${value})`,
        });
    }
    if (response === 'elasticity' && neutral === 0)
      problems.push({
        path: `drivers[${i}].neutral`,
        message: 'must be more than 0 where response is "elasticity" (got 0)',
      });
    effects.forEach(({ scenario, strength }, j) => {
      const factor = response === 'elasticity' && neutral > 0 ? (exposure / neutral) ** greatestOf(strength) : 1;
      if (factor > greatestFactor)
        problems.push({
          path: `drivers[${i}].effects[${j}].strength`,
          message: `multiplies by up to ${factor.toPrecision(2)}; a driver may multiply by ${greatestFactor} at most`,
        });
      if (scenario !== '*' && !scenarios.includes(scenario))
        problems.push({
          path: `drivers[${i}].effects[${j}].scenario`,
          message: unknownId('scenario', scenario, scenarios),
        });
    });
    return problems;
  });
}

/** Problems of how a plan's parts refer to each other: ids that repeat or name nothing, rules that contradict. */
export function findReferenceProblems(plan: ResolvedPlan): PlanProblem[] {
  const proposals = plan.proposals.map(({ id }) => id);
  const problems = [
    ...findDuplicates('budget.commitments', plan.budget.commitments),
    ...findDuplicates('budget.securityLines', plan.budget.securityLines),
    ...findDuplicates('records', plan.records),
    ...findDuplicates('scenarios', plan.scenarios),
    ...findDuplicates('drivers', plan.drivers),
    ...findDuplicates('controls', plan.controls),
    ...findDuplicates('proposals', plan.proposals),
    ...findScenarioProblems(plan),
    ...findDriverProblems(plan),
    ...findResaleProblems(plan),
    ...findControlProblems(plan),
  ];
  if (plan.chosenProposal !== null && !proposals.includes(plan.chosenProposal))
    problems.push({ path: 'chosenProposal', message: unknownId('proposal', plan.chosenProposal, proposals) });
  return problems;
}

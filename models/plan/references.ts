import { attractivenessFactor } from './attractiveness';
import { findControlProblems } from './control-references';
import { greatestFactor } from './greatest-factor';
import { greatestOf } from './greatest-of';
import { isPenaltyRule, penaltyRuleIds } from './penalty-rule-ids';
import { describeValue, type Fault } from './problem';
import type { ResolvedPlan } from './resolved';
import { risesWithRecords } from './rises-with-records';
import { unknownId } from './unknown-id';

function findDuplicates(path: string, items: readonly { id: string }[]): Fault[] {
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
        say: ({ problems }) => problems.taken(JSON.stringify(id), `${path}[${earlier}]`),
      },
    ];
  });
}

function findScenarioProblems(plan: ResolvedPlan): Fault[] {
  const recordTypes = plan.records.map(({ id }) => id);
  return plan.scenarios.flatMap((scenario, i) => {
    const path = `scenarios[${i}]`;
    const faults = findDuplicates(`${path}.losses`, scenario.losses);
    if (scenario.id === '*') faults.push({ path: `${path}.id`, say: ({ problems }) => problems.nameOfAll });
    scenario.recordsExposed?.types.forEach((type, j) => {
      if (!recordTypes.includes(type))
        faults.push({
          path: `${path}.recordsExposed.types[${j}]`,
          say: unknownId('recordType', type, recordTypes),
        });
    });
    scenario.losses.forEach(({ basis, rule, probability }, j) => {
      if (scenario.recordsExposed === undefined && risesWithRecords(probability))
        faults.push({
          path: `${path}.losses[${j}].probability`,
          say: ({ problems }) => problems.noRecordsToRiseWith,
        });
      if (basis === 'penalty' && rule !== undefined && !isPenaltyRule(rule))
        faults.push({
          path: `${path}.losses[${j}].rule`,
          say: (words) => words.problems.unknownRule(penaltyRuleIds, describeValue(rule, words)),
        });
    });
    return faults;
  });
}

/** Types whose people are those of a type that does not count its own. */
function findRecordProblems({ records }: ResolvedPlan): Fault[] {
  const ids = records.map(({ id }) => id);
  const peopleOf = new Map(records.map((type) => [type.id, type.peopleOf]));
  return records.flatMap(({ id, peopleOf: other }, i): Fault[] => {
    if (other === undefined) return [];
    const path = `records[${i}].peopleOf`;
    if (!ids.includes(other)) return [{ path, say: unknownId('recordType', other, ids) }];
    if (other === id) return [{ path, say: ({ problems }) => problems.peopleOfItself }];
    const next = peopleOf.get(other);
    if (next === undefined) return [];
    return [{ path, say: ({ problems }) => problems.peopleOfNext(JSON.stringify(other), JSON.stringify(next)) }];
  });
}

function findResaleProblems(plan: ResolvedPlan): Fault[] {
  const factor = attractivenessFactor(plan);
  if (factor <= greatestFactor) return [];
  return [
    {
      path: 'resale.attractiveness.referencePrize',
      say: ({ problems }) => problems.attractiveness(factor.toPrecision(2), greatestFactor),
    },
  ];
}

function findDriverProblems(plan: ResolvedPlan): Fault[] {
  const scenarios = plan.scenarios.map(({ id }) => id);
  return plan.drivers.flatMap(({ response, exposure, neutral, effects }, i) => {
    const faults: Fault[] = [];
    const outside = { exposure, neutral };
    for (const [name, value] of Object.entries(outside)) {
      if (response === 'relativeRisk' && value > 1)
        faults.push({
          path: `drivers[${i}].${name}`,
          say: ({ problems }) => problems.driverShare(value),
        });
    }
    if (response === 'elasticity' && neutral === 0)
      faults.push({
        path: `drivers[${i}].neutral`,
        say: ({ problems }) => problems.driverNeutral,
      });
    effects.forEach(({ scenario, strength }, j) => {
      const factor = response === 'elasticity' && neutral > 0 ? (exposure / neutral) ** greatestOf(strength) : 1;
      if (factor > greatestFactor)
        faults.push({
          path: `drivers[${i}].effects[${j}].strength`,
          say: ({ problems }) => problems.driverFactor(factor.toPrecision(2), greatestFactor),
        });
      if (scenario !== '*' && !scenarios.includes(scenario))
        faults.push({
          path: `drivers[${i}].effects[${j}].scenario`,
          say: unknownId('scenario', scenario, scenarios),
        });
    });
    return faults;
  });
}

/** Problems of how a plan's parts refer to each other: ids that repeat or name nothing, rules that contradict. */
export function findReferenceProblems(plan: ResolvedPlan): Fault[] {
  const proposals = plan.proposals.map(({ id }) => id);
  const faults = [
    ...findDuplicates('budget.commitments', plan.budget.commitments),
    ...findDuplicates('budget.securityLines', plan.budget.securityLines),
    ...findDuplicates('records', plan.records),
    ...findDuplicates('scenarios', plan.scenarios),
    ...findDuplicates('drivers', plan.drivers),
    ...findDuplicates('controls', plan.controls),
    ...findDuplicates('proposals', plan.proposals),
    ...findScenarioProblems(plan),
    ...findDriverProblems(plan),
    ...findRecordProblems(plan),
    ...findResaleProblems(plan),
    ...findControlProblems(plan),
  ];
  if (plan.chosenProposal !== null && !proposals.includes(plan.chosenProposal))
    faults.push({ path: 'chosenProposal', say: unknownId('proposal', plan.chosenProposal, proposals) });
  return faults;
}

import type { ResolvedPlan, ResolvedScenario } from '#models/plan/resolved';
import { tailQuantiles } from '#models/probability/distribution';
import { type BreachGroup, breachGroups } from '#models/reference/breach-list/breach-groups';
import { type BreachSample, breachesLike, percentileOfSize } from '#models/reference/breach-list/breaches-like';
import { exposedRecordsOf } from '#models/threats/exposed-records';

/** Groups by what the scenario is about, for scenarios that do not cite one. */
const groupByScenario: Record<string, string> = {
  ransomware: 'provider-server',
  'hacked-server': 'provider-server',
  'legacy-exploited': 'provider-server',
  'remote-session': 'provider-hacking',
  'medical-device': 'provider-hacking',
  'application-flaw': 'provider-hacking',
  'stolen-credentials': 'provider-email',
  'mail-fraud': 'provider-email',
  'business-associate': 'business-associate',
  'software-supply-chain': 'business-associate',
  'lost-laptop': 'provider-device',
  'insider-snooping': 'provider-unauthorized',
  'insider-theft': 'provider-unauthorized',
  'misdirected-disclosure': 'provider-unauthorized',
  'cloud-misconfiguration': 'provider-unauthorized',
};

/** Published breaches like a scenario, and where the scenario's own incidents stand among them. */
export interface ScenarioAmongBreaches {
  group: BreachGroup;
  sample: BreachSample;
  /** People one incident exposes at the scenario's 5th, 50th and 95th percentile, and the share of breaches below. */
  incidents: { p: number; people: number; percentile: number }[];
}

function groupOf({ id, recordsExposed }: ResolvedScenario): BreachGroup {
  const byId = (groupId: string) => breachGroups.find((group) => group.id === groupId);
  const cited = breachGroups.find(({ sourceId }) => sourceId === recordsExposed?.source);
  return cited ?? byId(groupByScenario[id] ?? 'hacking')!;
}

/**
 * The scenario beside published breaches of the same kind (the group its records exposed cite, else the kind of the
 * scenario, else all hacking). The list is of US health care and of 500 or more people. Null where no records are
 * exposed.
 */
export function scenarioAmongBreaches(plan: ResolvedPlan, scenario: ResolvedScenario): ScenarioAmongBreaches | null {
  const exposed = exposedRecordsOf(plan, scenario);
  if (!exposed) return null;
  const group = groupOf(scenario);
  const sample = breachesLike(group.filter)!;
  const at = (tail: number, upper: boolean) => {
    const people = Math.round(exposed.people * tailQuantiles(exposed.draw, [tail], upper)[0]);
    return { p: upper ? 1 - tail : tail, people, percentile: percentileOfSize(sample, people) };
  };
  return { group, sample, incidents: [at(0.05, false), at(0.5, false), at(0.05, true)] };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { copyOfExample } from './app-steps';

type Entry = Record<string, unknown>;

/** The example with six kinds of mistakes in it, as people and other programs make them; the path of its file. */
export function mistakenExample(folder: string): string {
  const path = copyOfExample(folder);
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  const scenarios: (Entry & { losses: Entry[] })[] = plan.scenarios;
  // A text for a number, a number out of bounds, an entry without id.
  scenarios[0].frequency = 'often';
  scenarios[1].losses[0].probability = 5;
  scenarios.push({ name: 'Drones', frequency: 0.1, losses: [] });
  // A formula that refers back to itself, which others use.
  plan.organization.endpoints = { formula: 'endpoints + 1' };
  // A control that the plan does not have.
  plan.proposals[0].controls.push({ control: 'moat', startYear: 1 });
  // A choice that there is not.
  plan.report = { ...plan.report, paper: 'A3' };
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

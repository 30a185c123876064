import type { Plan } from '#models/plan/schema';

/** A scenario of the open plan. */
export type Scenario = Plan['scenarios'][number];

/** One of the parts that an incident's loss is made of. */
export type LossPart = Scenario['losses'][number];

/** Changes the scenario on show as one step of undo, which `step` names. */
export type ChangeScenario = (step: string, recipe: (draft: Scenario) => void) => void;

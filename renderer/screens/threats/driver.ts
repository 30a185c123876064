import type { Plan } from '#models/plan/schema';

/** An exposure of the organization, as the open plan has it. */
export type Driver = Plan['drivers'][number];

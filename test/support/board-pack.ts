import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import { type Plan, planSchema } from '#models/plan/schema';
import { simulatedBest } from '#models/portfolio/best-plan';
import { recommendControls } from '#models/portfolio/recommend';
import { buildBoardPack } from '#models/report/build-board-pack';
import { buildWorkbook } from '#models/report/workbook/build-workbook';

/** A plan with its result, pack and workbook, from few simulated years. */
export function madeOf(value: unknown, years = 1000) {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { plan, resolved } = reading;
  const result = simulateInline(resolved, { years });
  const best = simulatedBest(resolved, { seed: resolved.simulation.seed, years });
  const pack = buildBoardPack({ plan, resolved, result, best, date: '2027-01-15T00:00:00Z', program: 'Boardcase' });
  return { plan, resolved, result, pack, workbook: buildWorkbook({ plan, resolved, result, pack }) };
}

export const presetIds = presets.map(({ id }) => id);

const known = new Map<string, Plan>();

/** A preset's plan as a host makes it, changed where asked. */
export function presetPlan(id: string, change: (plan: Plan) => void = () => undefined): Plan {
  const made = known.get(id) ?? planSchema.parse(createPlan(id, recommendControls));
  known.set(id, made);
  const plan = structuredClone(made);
  change(plan);
  return plan;
}

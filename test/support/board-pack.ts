import { simulateInline } from '#models/finance/simulate';
import { createPlan, presets } from '#models/library/presets/index';
import { readPlan } from '#models/plan/parse';
import { type Plan, planSchema } from '#models/plan/schema';
import { buildBoardPack } from '#models/report/build-board-pack';
import { buildWorkbook } from '#models/report/workbook/build-workbook';

/** A plan with its result, pack and workbook, from few simulated years. */
export function madeOf(value: unknown, years = 1000) {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { plan, resolved } = reading;
  const result = simulateInline(resolved, { years });
  const pack = buildBoardPack({ plan, resolved, result, date: '2027-01-15T00:00:00Z', program: 'Boardcase' });
  return { plan, resolved, result, pack, workbook: buildWorkbook({ plan, resolved, result, pack }) };
}

export const presetIds = presets.map(({ id }) => id);

/** A preset's plan, changed where asked. */
export function presetPlan(id: string, change: (plan: Plan) => void = () => undefined): Plan {
  const plan = planSchema.parse(createPlan(id));
  change(plan);
  return plan;
}

import { begin } from '../document/open-plan';
import { sampleName } from './sample-run';

const examples = import.meta.glob<unknown>('./*.boardcase.json', { base: '../../examples', import: 'default' });

/** Opens the example as a new plan. */
export async function openSample(): Promise<void> {
  const [example, { readPlan }] = await Promise.all([
    examples[`./${sampleName}.boardcase.json`](),
    import('#models/plan/parse'),
  ]);
  const reading = readPlan(example);
  // The build reads the very same file, and does not get past a fault in it.
  if (reading.ok) await begin(reading.plan);
}

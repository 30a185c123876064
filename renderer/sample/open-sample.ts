import { begin } from '../document/open-plan';
import { sampleLanguage } from './sample-run';

/** Opens the example as a new plan. */
export async function openSample(): Promise<void> {
  const [{ default: example }, { readPlan }] = await Promise.all([
    sampleLanguage === 'en'
      ? import('../../examples/regional-hospital.boardcase.json')
      : import('../../examples/kreiskrankenhaus.boardcase.json'),
    import('#models/plan/parse'),
  ]);
  const reading = readPlan(example);
  // The build reads the very same file, and does not get past a fault in it.
  if (reading.ok) await begin(reading.plan);
}

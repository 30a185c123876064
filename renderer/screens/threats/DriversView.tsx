import { useState } from 'react';
import { isCovered } from '#models/finance/course-means';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import { DriverEffectsPanel } from './DriverEffectsPanel';
import { DriversTable } from './DriversTable';
import type { Driver } from './driver';
import { SimulationPanel } from './SimulationPanel';
import styles from './ThreatDetail.module.css';

/** The organization's exposures, each with what it costs a year by itself; and how the simulation is run. */
export function DriversView() {
  const { threats: words } = useText();
  const drivers = usePlan((plan) => plan.drivers);
  const resolved = useResolvedPlan();
  const hint =
    resolved && isCovered(resolved) ? `${words.driversHint} ${words.driversBeforeInsurance}` : words.driversHint;
  const [picked, setPicked] = useState<string | null>(null);
  const change = (step: string, recipe: (drivers: Driver[]) => void) =>
    edit(step, (plan) => recipe(plan.drivers as Driver[]));
  const pickedIndex = drivers.findIndex(({ id }) => id === picked);

  return (
    <div className={styles.drivers}>
      <Panel title={words.drivers} hint={hint} flush>
        <DriversTable drivers={drivers} picked={picked} onPick={setPicked} change={change} />
      </Panel>
      {pickedIndex >= 0 && (
        <DriverEffectsPanel
          key={picked}
          driver={drivers[pickedIndex]}
          index={pickedIndex}
          change={(step, recipe) => change(step, (all) => recipe(all[pickedIndex]))}
        />
      )}
      <SimulationPanel />
    </div>
  );
}

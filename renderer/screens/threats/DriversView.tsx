import { useState } from 'react';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
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
  const [picked, setPicked] = useState<string | null>(null);
  const change = (step: string, recipe: (drivers: Driver[]) => void) =>
    edit(step, (plan) => recipe(plan.drivers as Driver[]));
  const pickedIndex = drivers.findIndex(({ id }) => id === picked);

  return (
    <div className={styles.drivers}>
      <Panel title={words.drivers} hint={words.driversHint} flush>
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

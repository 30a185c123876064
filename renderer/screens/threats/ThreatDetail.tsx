import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { deferred } from '../../layout/deferred';
import split from '../../layout/master-detail.module.css';
import { Panel } from '../../layout/Panel';
import { ActingControls } from './ActingControls';
import { DependencePanel } from './DependencePanel';
import { FrequencyPanel } from './FrequencyPanel';
import { LossPartsPanel } from './LossPartsPanel';
import { PopulationPanel } from './PopulationPanel';
import { RecordsExposedPanel } from './RecordsExposedPanel';
import type { ChangeScenario, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';
import { ThreatFigures } from './ThreatFigures';
import { ThreatHead } from './ThreatHead';

/** Brings the breach list along, so it comes on its own. */
const BreachesPanel = deferred(() => import('./BreachesPanel'));

/** One scenario: what it costs, how often it strikes, what it exposes, what an incident is made of. */
export function ThreatDetail({ id }: { id: string }) {
  const index = usePlan(({ scenarios }) => scenarios.findIndex((one) => one.id === id));
  const scenario = usePlan(({ scenarios }) => scenarios[index]);
  const change: ChangeScenario = (step, recipe) => edit(step, (plan) => recipe(plan.scenarios[index] as Scenario));
  if (!scenario) return null;

  return (
    <div className={split.detail}>
      <Panel>
        <ThreatHead
          id={id}
          index={index}
          name={scenario.name}
          description={scenario.description}
          enabled={scenario.enabled}
          change={change}
        />
        {scenario.enabled && <ThreatFigures id={id} />}
      </Panel>
      <div className={styles.pair}>
        <FrequencyPanel
          frequency={scenario.frequency}
          susceptibility={scenario.susceptibility}
          population={scenario.population}
          index={index}
          change={change}
        />
        <RecordsExposedPanel exposed={scenario.recordsExposed} index={index} change={change} />
      </div>
      {scenario.recordsExposed && <BreachesPanel scenario={id} />}
      <LossPartsPanel
        id={id}
        losses={scenario.losses}
        index={index}
        hasRecords={scenario.recordsExposed !== undefined}
        change={change}
      />
      {scenario.losses.length > 1 && <DependencePanel dependence={scenario.dependence} index={index} change={change} />}
      <ActingControls scenario={id} />
      <PopulationPanel population={scenario.population} index={index} change={change} />
    </div>
  );
}

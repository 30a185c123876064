import { ActionIcon, Menu, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { removeScenario } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { TextField } from '../../fields/TextField';
import { goTo } from '../../frame/screen-store';
import { deferred } from '../../layout/deferred';
import split from '../../layout/master-detail.module.css';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import { ActingControls } from './ActingControls';
import { FrequencyPanel } from './FrequencyPanel';
import { LossPartsPanel } from './LossPartsPanel';
import { RecordsExposedPanel } from './RecordsExposedPanel';
import styles from './ThreatDetail.module.css';
import { ThreatFigures } from './ThreatFigures';

/** Brings the breach list along, so it comes on its own. */
const BreachesPanel = deferred(() => import('./BreachesPanel'));

export type Scenario = Plan['scenarios'][number];

/** One scenario: what it costs, how often it strikes, what it exposes, what an incident is made of. */
export function ThreatDetail({ id }: { id: string }) {
  const { threats: words } = useText();
  const index = usePlan(({ scenarios }) => scenarios.findIndex((one) => one.id === id));
  const scenario = usePlan(({ scenarios }) => scenarios[index]);
  const change = (step: string, recipe: (draft: Scenario) => void) =>
    edit(step, (plan) => recipe(plan.scenarios[index] as Scenario));
  if (!scenario) return null;

  return (
    <div className={split.detail}>
      <Panel>
        <div className={styles.head}>
          <TextField
            className={styles.name}
            label={words.name}
            hideLabel
            required
            value={scenario.name}
            maxLength={300}
            onCommit={(name) =>
              change(words.steps.name, (draft) => {
                draft.name = name;
              })
            }
          />
          <Switch
            label={words.included}
            checked={scenario.enabled}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change(words.steps.toggle, (draft) => {
                draft.enabled = checked;
              });
            }}
          />
          <ThreatMenu id={id} index={index} name={scenario.name} />
        </div>
        <TextField
          label={words.description}
          hideLabel
          multiline
          value={scenario.description}
          placeholder={words.descriptionHint}
          onCommit={(description) =>
            change(words.steps.description, (draft) => {
              draft.description = description;
            })
          }
        />
        {scenario.enabled && <ThreatFigures id={id} />}
      </Panel>
      <div className={styles.pair}>
        <FrequencyPanel
          frequency={scenario.frequency}
          susceptibility={scenario.susceptibility}
          index={index}
          change={change}
        />
        <RecordsExposedPanel exposed={scenario.recordsExposed} index={index} change={change} />
      </div>
      {scenario.recordsExposed && <BreachesPanel scenario={id} />}
      <LossPartsPanel id={id} losses={scenario.losses} index={index} change={change} />
      <ActingControls scenario={id} />
    </div>
  );
}

interface ThreatMenuProps {
  id: string;
  /** Its place among the plan's scenarios. */
  index: number;
  name: string;
}

/** Duplicates, moves or removes a scenario. */
const ThreatMenu = steady(function ThreatMenu({ id: own, index, name: given }: ThreatMenuProps) {
  const { threats: words, rows, words: common } = useText();
  const name = given || common.unnamed;
  const move = (by: number) =>
    edit(words.steps.move, ({ scenarios }) => {
      const to = index + by;
      if (to < 0 || to >= scenarios.length) return;
      const [moved] = scenarios.splice(index, 1);
      scenarios.splice(to, 0, moved);
    });
  const duplicate = () =>
    edit(words.steps.duplicate, ({ scenarios }) => {
      const id = newId(own, scenarios);
      scenarios.splice(index + 1, 0, { ...scenarios[index], id, name: rows.copyOf(name) });
      goTo('threats', id);
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`${name}…`}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={duplicate}>
          {words.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowUp size={14} />} onClick={() => move(-1)}>
          {words.moveUp}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} />} onClick={() => move(1)}>
          {words.moveDown}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => edit(words.steps.remove, (plan) => removeScenario(plan as Plan, own))}
        >
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});

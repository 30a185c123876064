import { ActionIcon, Menu, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { removeScenario } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { TextField } from '../../fields/TextField';
import { steady } from '../../layout/steady';
import { goTo } from '../../navigation/screen-store';
import { useText } from '../../text/use-text';
import type { ChangeScenario, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';

interface ThreatHeadProps extends Pick<Scenario, 'id' | 'name' | 'description' | 'enabled'> {
  /** The scenario's place among the plan's. */
  index: number;
  change: ChangeScenario;
}

/** A scenario's name and description, whether it counts, and what can be done with it. */
export const ThreatHead = steady(function ThreatHead({
  id,
  name,
  description,
  enabled,
  index,
  change,
}: ThreatHeadProps) {
  const { threats: words } = useText();
  return (
    <>
      <div className={styles.head}>
        <TextField
          className={styles.name}
          label={words.name}
          hideLabel
          required
          value={name}
          maxLength={300}
          onCommit={(next) =>
            change(words.steps.name, (draft) => {
              draft.name = next;
            })
          }
        />
        <Switch
          label={words.included}
          checked={enabled}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change(words.steps.toggle, (draft) => {
              draft.enabled = checked;
            });
          }}
        />
        <ThreatMenu id={id} index={index} name={name} />
      </div>
      <TextField
        label={words.description}
        hideLabel
        multiline
        value={description}
        placeholder={words.descriptionHint}
        onCommit={(next) =>
          change(words.steps.description, (draft) => {
            draft.description = next;
          })
        }
      />
    </>
  );
});

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

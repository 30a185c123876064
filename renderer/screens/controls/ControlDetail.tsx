import { ActionIcon, Button, Switch } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { removeControl } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { TextField } from '../../fields/TextField';
import { goTo } from '../../navigation/screen-store';
import { useText } from '../../text/use-text';
import { ControlBoardWords } from './ControlBoardWords';
import { ControlCosts } from './ControlCosts';
import { ControlEffects } from './ControlEffects';
import { ControlMenu } from './ControlMenu';
import { ControlRules } from './ControlRules';
import styles from './Controls.module.css';
import type { ChangeControl, Control } from './control';
import { RollOut } from './RollOut';
import { StartYears } from './StartYears';

/** One control in full: costs, effects, roll-out, where it is in, and what speaks against it. */
export function ControlDetail({ id }: { id: string }) {
  const { controls: words, words: common } = useText();
  const index = usePlan(({ controls }) => controls.findIndex((one) => one.id === id));
  const control = usePlan(({ controls }) => controls[index]);
  const change: ChangeControl = (step, recipe) => edit(step, (draft) => recipe(draft.controls[index] as Control));
  if (!control) return null;

  return (
    <section className={styles.detail} aria-label={control.name || common.unnamed}>
      <div className={styles.detailHead}>
        <TextField
          className={styles.detailName}
          label={words.name}
          hideLabel
          required
          value={control.name}
          onCommit={(name) =>
            change(words.steps.name, (draft) => {
              draft.name = name;
            })
          }
        />
        <ControlMenu id={id} index={index} name={control.name} existing={control.existing} />
        <ActionIcon aria-label={words.closeDetail} onClick={() => goTo('controls')}>
          <IconX size={16} stroke={1.7} />
        </ActionIcon>
      </div>
      <TextField
        label={words.description}
        hideLabel
        multiline
        value={control.description}
        placeholder={words.descriptionHint}
        onCommit={(description) =>
          change(words.steps.description, (draft) => {
            draft.description = description;
          })
        }
      />
      <div className={styles.switches}>
        <Switch
          label={words.existing}
          checked={control.existing}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change(words.steps.existing, (draft) => {
              draft.existing = checked;
            });
          }}
        />
        {!control.existing && (
          <Switch
            label={words.mustHave}
            checked={control.mustHave}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change(words.steps.mustHave, (draft) => {
                draft.mustHave = checked;
              });
            }}
          />
        )}
      </div>
      {!control.existing && (
        <>
          <StartYears id={id} />
          <ControlCosts control={control} index={index} change={change} />
        </>
      )}
      <ControlEffects effects={control.effects} index={index} change={change} />
      <RollOut coverage={control.coverage} reliability={control.reliability} index={index} change={change} />
      <ControlRules
        id={id}
        requires={control.requires}
        excludes={control.excludes}
        overlapGroup={control.overlapGroup}
        change={change}
      />
      <ControlBoardWords
        pushback={control.pushback}
        source={control.source}
        note={control.note}
        chosen={control.frameworks}
        change={change}
      />
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          goTo('controls');
          edit(words.steps.remove, (draft) => removeControl(draft as Plan, id));
        }}
      >
        {words.remove}
      </Button>
    </section>
  );
}

import { ActionIcon, Button, NativeSelect, Switch } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { removeControl } from '#models/plan/remove';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import fieldStyles from '../../fields/QuantityField.module.css';
import { resolveAmount } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { goTo } from '../../frame/screen-store';
import { useText } from '../../text/use-text';
import { ControlBoardWords } from './ControlBoardWords';
import { ControlCosts } from './ControlCosts';
import { ControlEffects } from './ControlEffects';
import { ControlMenu } from './ControlMenu';
import { ControlRules } from './ControlRules';
import styles from './Controls.module.css';
import { setMembership } from './proposal-edits';
import { RollOut } from './RollOut';
import { useProposalEdit } from './use-proposal-edit';

export type Control = Plan['controls'][number];

interface ControlDetailProps {
  control: Control;
  index: number;
}

/** One control in full: costs, effects, roll-out, where it is in, and what speaks against it. */
export function ControlDetail({ control, index }: ControlDetailProps) {
  const { controls: words, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const change = (step: string, recipe: (draft: Control) => void) =>
    edit(step, (draft) => recipe(draft.controls[index] as Control));
  const editProposals = useProposalEdit();
  const horizon = resolveAmount(plan.budget.horizonYears, plan) ?? 1;

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
        <ControlMenu control={control} index={index} />
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
          <div>
            <h3>{words.startYears}</h3>
            <div className={styles.fields}>
              {plan.proposals.map((proposal, place) => {
                const entry = proposal.controls.find(({ control: id }) => id === control.id);
                const start = entry ? (resolveAmount(entry.startYear, plan) ?? 1) : 0;
                return (
                  <NativeSelect
                    key={proposal.id}
                    label={proposal.name || common.unnamed}
                    labelProps={{ title: proposal.name }}
                    classNames={{ label: fieldStyles.label }}
                    value={String(start)}
                    data={[
                      { value: '0', label: words.notIn },
                      ...Array.from({ length: horizon }, (_, year) => ({
                        value: String(year + 1),
                        label: words.year(format.number(year + 1)),
                      })),
                    ]}
                    onChange={(event) => {
                      const year = Number(event.currentTarget.value);
                      editProposals(words.steps.include, (draft) => {
                        const into = draft.proposals[place];
                        const effects = setMembership(draft, into, control.id, year > 0);
                        const added = into.controls.find(({ control: id }) => id === control.id);
                        if (added && year > 0) added.startYear = year;
                        return effects;
                      });
                    }}
                  />
                );
              })}
            </div>
          </div>
          <ControlCosts control={control} index={index} change={change} />
        </>
      )}
      <ControlEffects control={control} index={index} change={change} />
      <RollOut control={control} index={index} change={change} />
      <ControlRules control={control} change={change} />
      <ControlBoardWords control={control} change={change} />
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          goTo('controls');
          edit(words.steps.remove, (draft) => removeControl(draft as Plan, control.id));
        }}
      >
        {words.remove}
      </Button>
    </section>
  );
}

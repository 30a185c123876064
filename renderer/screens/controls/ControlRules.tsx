import { Autocomplete, MultiSelect } from '@mantine/core';
import { useFormatter } from '../../document/use-plan';
import fieldStyles from '../../fields/QuantityField.module.css';
import { steady } from '../../layout/steady';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { ChangeControl, Control } from './control';
import { excludable, requirable, setExcludes, setRequires } from './control-rules';
import { useProposalEdit } from './use-proposal-edit';

interface ControlRulesProps extends Pick<Control, 'id' | 'requires' | 'excludes' | 'overlapGroup'> {
  change: ChangeControl;
}

/** What a control needs, rules out, and overlaps with. */
export const ControlRules = steady(function ControlRules(props: ControlRulesProps) {
  const { id: own, requires, excludes, overlapGroup, change } = props;
  const { controls: words, words: common } = useText();
  const plan = readSettledPlan();
  const format = useFormatter();
  const nameOf = (id: string) => plan.controls.find((other) => other.id === id)?.name || common.unnamed;
  const names = (ids: string[]) => format.list(ids.map(nameOf));
  const editProposals = useProposalEdit();
  const pickers = [
    { label: words.requiresLabel, ids: requires, onOffer: requirable, set: setRequires },
    { label: words.excludesLabel, ids: excludes, onOffer: excludable, set: setExcludes },
  ];
  const groups = [...new Set(plan.controls.flatMap((other) => other.overlapGroup ?? []))];
  const overlapping = plan.controls.filter(
    (other) => other.id !== own && overlapGroup !== null && other.overlapGroup === overlapGroup,
  );
  return (
    <div className={styles.rules}>
      <h3>{words.rules}</h3>
      {pickers.map(({ label, ids, onOffer, set }) => (
        <MultiSelect
          key={label}
          size="xs"
          searchable
          label={label}
          classNames={{ label: fieldStyles.label }}
          value={ids}
          placeholder={ids.length > 0 ? undefined : words.noRule}
          data={onOffer(plan, own).map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={(picked) => editProposals(words.steps.rules, (draft) => set(draft, own, picked))}
        />
      ))}
      <Autocomplete
        size="xs"
        label={words.overlapLabel}
        classNames={{ label: fieldStyles.label }}
        value={overlapGroup ?? ''}
        placeholder={words.noRule}
        data={groups}
        maxLength={100}
        onChange={(group) =>
          change(words.steps.rules, (draft) => {
            draft.overlapGroup = group || null;
          })
        }
      />
      <p className={styles.note}>
        {overlapping.length > 0 ? words.overlap(names(overlapping.map(({ id }) => id))) : words.overlapHelp}
      </p>
    </div>
  );
});

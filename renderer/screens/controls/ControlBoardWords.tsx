import { MultiSelect } from '@mantine/core';
import { safeguardsIn } from '#models/controls/safeguards';
import fieldStyles from '../../fields/QuantityField.module.css';
import { TextField } from '../../fields/TextField';
import { steady } from '../../layout/steady';
import { useLanguage, useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { ChangeControl, Control } from './control';

interface ControlBoardWordsProps extends Pick<Control, 'pushback' | 'source' | 'note'> {
  chosen: Control['frameworks'];
  change: ChangeControl;
}

const frameworks = ['csf', 'hipaa'] as const;

/** What the board pack says of a control beside its figures: who pushes back, and which safeguards it serves. */
export const ControlBoardWords = steady(function ControlBoardWords(props: ControlBoardWordsProps) {
  const { pushback, source, note, chosen, change } = props;
  const { controls: words, compliance, words: common } = useText();
  const safeguards = safeguardsIn(useLanguage());
  return (
    <div className={styles.rules}>
      <TextField
        label={words.pushback}
        multiline
        value={pushback ?? ''}
        placeholder={words.pushbackHint}
        maxLength={1000}
        onCommit={(next) =>
          change(words.steps.description, (draft) => {
            if (next) draft.pushback = next;
            else delete draft.pushback;
          })
        }
      />
      {frameworks.map((framework) => {
        const known = safeguards.filter((safeguard) => safeguard.framework === framework);
        // A plan may name safeguards that are not in our list; they stay.
        const own = chosen[framework].filter((id) => !known.some((safeguard) => safeguard.id === id));
        return (
          <MultiSelect
            key={framework}
            size="xs"
            searchable
            label={compliance.frameworks[framework]}
            classNames={{ label: fieldStyles.label }}
            value={chosen[framework]}
            placeholder={chosen[framework].length > 0 ? undefined : words.noRule}
            data={[
              ...known.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
              ...own.map((id) => ({ value: id, label: id })),
            ]}
            onChange={(ids) =>
              change(words.steps.frameworks, (draft) => {
                draft.frameworks[framework] = ids;
              })
            }
          />
        );
      })}
      <TextField
        label={common.source}
        value={source ?? ''}
        onCommit={(next) =>
          change(words.steps.description, (draft) => {
            if (next) draft.source = next;
            else delete draft.source;
          })
        }
      />
      <TextField
        label={common.note}
        multiline
        value={note ?? ''}
        onCommit={(next) =>
          change(words.steps.description, (draft) => {
            if (next) draft.note = next;
            else delete draft.note;
          })
        }
      />
    </div>
  );
});

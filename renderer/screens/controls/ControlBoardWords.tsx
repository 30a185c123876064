import { MultiSelect } from '@mantine/core';
import { safeguardsIn } from '#models/controls/safeguards';
import fieldStyles from '../../fields/QuantityField.module.css';
import { TextField } from '../../fields/TextField';
import { useLanguage, useText } from '../../text/use-text';
import type { Control } from './ControlDetail';
import styles from './Controls.module.css';

interface ControlBoardWordsProps {
  control: Control;
  change: (step: string, recipe: (draft: Control) => void) => void;
}

const frameworks = ['csf', 'hipaa'] as const;

/** What the board pack says of a control beside its figures: who pushes back, and which safeguards it serves. */
export function ControlBoardWords({ control, change }: ControlBoardWordsProps) {
  const { controls: words, compliance, words: common } = useText();
  const safeguards = safeguardsIn(useLanguage());
  return (
    <div className={styles.rules}>
      <TextField
        label={words.pushback}
        multiline
        value={control.pushback ?? ''}
        placeholder={words.pushbackHint}
        maxLength={1000}
        onCommit={(pushback) =>
          change(words.steps.description, (draft) => {
            if (pushback) draft.pushback = pushback;
            else delete draft.pushback;
          })
        }
      />
      {frameworks.map((framework) => {
        const known = safeguards.filter((safeguard) => safeguard.framework === framework);
        // A plan may name safeguards that are not in our list; they stay.
        const own = control.frameworks[framework].filter((id) => !known.some((safeguard) => safeguard.id === id));
        return (
          <MultiSelect
            key={framework}
            size="xs"
            searchable
            label={compliance.frameworks[framework]}
            classNames={{ label: fieldStyles.label }}
            value={control.frameworks[framework]}
            placeholder={control.frameworks[framework].length > 0 ? undefined : words.noRule}
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
        value={control.source ?? ''}
        onCommit={(source) =>
          change(words.steps.description, (draft) => {
            if (source) draft.source = source;
            else delete draft.source;
          })
        }
      />
      <TextField
        label={common.note}
        multiline
        value={control.note ?? ''}
        onCommit={(note) =>
          change(words.steps.description, (draft) => {
            if (note) draft.note = note;
            else delete draft.note;
          })
        }
      />
    </div>
  );
}

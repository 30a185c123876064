import { MultiSelect, SegmentedControl } from '@mantine/core';
import { usePlan } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import type { ChangeScenario, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';

interface RecordsExposedPanelProps {
  exposed: Scenario['recordsExposed'];
  /** The scenario's place among the plan's scenarios. */
  index: number;
  change: ChangeScenario;
}

/** Which records an incident exposes, and how many: a share of those held or a number. */
export const RecordsExposedPanel = steady(function RecordsExposedPanel(props: RecordsExposedPanelProps) {
  const { exposed, index, change } = props;
  const { threats: words, words: common } = useText();
  const records = usePlan((plan) => plan.records);
  const asCount = exposed?.count !== undefined;
  const setTypes = (types: string[]) =>
    change(words.steps.records, (draft) => {
      if (types.length === 0) delete draft.recordsExposed;
      else if (draft.recordsExposed) draft.recordsExposed.types = types;
      else draft.recordsExposed = { types, share: { kind: 'range', low: 0, likely: 0.01, high: 0.2 } };
    });
  return (
    <Panel title={words.records} hint={words.recordsHint}>
      <div className={styles.stack}>
        <MultiSelect
          size="xs"
          label={words.recordTypes}
          value={exposed?.types ?? []}
          placeholder={exposed?.types.length ? undefined : words.recordTypesNone}
          data={records.map(({ id, name }) => ({ value: id, label: name || common.unnamed }))}
          classNames={{ label: fieldStyles.label }}
          onChange={setTypes}
        />
        {exposed && (
          <>
            <SegmentedControl
              aria-label={words.exposedAs}
              value={asCount ? 'count' : 'share'}
              data={[
                { value: 'share', label: words.asShare },
                { value: 'count', label: words.asCount },
              ]}
              onChange={(way) =>
                change(words.steps.records, (draft) => {
                  if (!draft.recordsExposed || (way === 'count') === asCount) return;
                  const { types, source, note } = draft.recordsExposed;
                  draft.recordsExposed =
                    way === 'count'
                      ? { types, source, note, count: { kind: 'interval', low: 500, high: 50_000 } }
                      : { types, source, note, share: { kind: 'range', low: 0, likely: 0.01, high: 0.2 } };
                })
              }
            />
            <EstimateField
              label={asCount ? words.exposedCount : words.exposedShare}
              at={`scenarios.${index}.recordsExposed`}
              kind={asCount ? 'count' : 'share'}
              min={0}
              max={asCount ? undefined : 1}
              value={exposed.count ?? exposed.share ?? 1}
              onCommit={(value) =>
                change(words.steps.records, (draft) => {
                  if (!draft.recordsExposed) return;
                  if (asCount) draft.recordsExposed.count = value;
                  else draft.recordsExposed.share = value;
                })
              }
            />
          </>
        )}
      </div>
    </Panel>
  );
});

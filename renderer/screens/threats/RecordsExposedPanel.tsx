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

const firstShare = { kind: 'range', low: 0, likely: 0.01, high: 0.2 } as const;
const firstCount = { kind: 'interval', low: 500, high: 50_000 } as const;

/** Which records an incident exposes, and how many: a share of those held or a number. */
export const RecordsExposedPanel = steady(function RecordsExposedPanel(props: RecordsExposedPanelProps) {
  const { exposed, index, change } = props;
  const { threats: words, words: common } = useText();
  const records = usePlan((plan) => plan.records);
  const asCount = exposed?.count !== undefined;
  /** A share with nothing it is of: to be mended by naming a type, not by dropping what was said. */
  const ofNothing = exposed !== undefined && !asCount && exposed.types.length === 0;
  const setTypes = (types: string[]) =>
    change(words.steps.records, (draft) => {
      if (draft.recordsExposed) draft.recordsExposed.types = types;
      else draft.recordsExposed = { types, share: firstShare };
    });
  const setWay = (way: string) =>
    change(words.steps.records, (draft) => {
      // The source and note of a share say nothing of a number, which begins anew.
      const { types = records.map(({ id }) => id) } = draft.recordsExposed ?? {};
      if (way === 'none') delete draft.recordsExposed;
      else if (way === 'count') draft.recordsExposed = { types, count: firstCount };
      else draft.recordsExposed = { types, share: firstShare };
    });
  return (
    <Panel title={words.records} hint={words.recordsHint}>
      <div className={styles.stack}>
        <MultiSelect
          size="xs"
          label={words.recordTypes}
          value={exposed?.types ?? []}
          placeholder={exposed?.types.length ? undefined : asCount ? words.recordTypesAll : words.recordTypesNone}
          error={ofNothing && words.recordTypesMissing}
          data={records.map(({ id, name }) => ({ value: id, label: name || common.unnamed }))}
          classNames={{ label: fieldStyles.label }}
          onChange={setTypes}
        />
        <SegmentedControl
          aria-label={words.exposedAs}
          value={exposed === undefined ? 'none' : asCount ? 'count' : 'share'}
          data={[
            { value: 'none', label: words.asNone },
            { value: 'share', label: words.asShare, disabled: records.length === 0 },
            { value: 'count', label: words.asCount },
          ]}
          onChange={setWay}
        />
        {exposed && (
          <EstimateField
            label={asCount ? words.exposedCount : words.exposedShare}
            at={`scenarios.${index}.recordsExposed`}
            kind={asCount ? 'count' : 'share'}
            min={0}
            max={asCount ? undefined : 1}
            value={exposed.count ?? exposed.share ?? 1}
            within={exposed}
            onCommit={(value) =>
              change(words.steps.records, (draft) => {
                if (!draft.recordsExposed) return;
                if (asCount) draft.recordsExposed.count = value;
                else draft.recordsExposed.share = value;
              })
            }
          />
        )}
      </div>
    </Panel>
  );
});

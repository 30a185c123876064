import { Switch } from '@mantine/core';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import grid from '../../layout/grid.module.css';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './ResalePanel.module.css';

/** The two explicit ways resale value may enter the model, both off by default. */
export function ResalePanel() {
  const { records: words } = useText();
  const { attractiveness, liability } = usePlan((plan) => plan.resale);
  return (
    <Panel title={words.entersTitle} hint={words.entersHint}>
      <div className={styles.way}>
        <Switch
          label={words.attractiveness}
          description={words.attractivenessHelp}
          checked={attractiveness.enabled}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            edit(words.steps.attractiveness, ({ resale }) => {
              resale.attractiveness.enabled = checked;
            });
          }}
        />
        {attractiveness.enabled && (
          <div className={grid.fields}>
            <QuantityField
              label={words.elasticity}
              kind="number"
              min={0}
              max={2}
              at="resale.attractiveness.elasticity"
              value={attractiveness.elasticity}
              onCommit={(elasticity) =>
                edit(words.steps.attractiveness, ({ resale }) => {
                  resale.attractiveness.elasticity = elasticity;
                })
              }
            />
            <QuantityField
              label={words.referencePrize}
              kind="amount"
              min={0}
              at="resale.attractiveness.referencePrize"
              value={attractiveness.referencePrize}
              onCommit={(prize) =>
                edit(words.steps.attractiveness, ({ resale }) => {
                  resale.attractiveness.referencePrize = prize;
                })
              }
            />
          </div>
        )}
      </div>
      <div className={styles.way}>
        <Switch
          label={words.liability}
          description={words.liabilityHelp}
          checked={liability.enabled}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            edit(words.steps.liability, ({ resale }) => {
              resale.liability.enabled = checked;
            });
          }}
        />
        {liability.enabled && (
          <div className={grid.fields}>
            <QuantityField
              label={words.multiple}
              kind="number"
              min={0}
              at="resale.liability.multiple"
              value={liability.multiple}
              onCommit={(multiple) =>
                edit(words.steps.liability, ({ resale }) => {
                  resale.liability.multiple = multiple;
                })
              }
            />
          </div>
        )}
      </div>
    </Panel>
  );
}

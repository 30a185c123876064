import { useFormatter } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { QuantityField } from '../../fields/QuantityField';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { ChangeControl, Control } from './control';

interface RollOutProps {
  coverage: Control['coverage'];
  reliability: Control['reliability'];
  /** The control's place among the plan's controls. */
  index: number;
  change: ChangeControl;
}

/** Share in place by year from the control's start, and how reliably it works. */
export const RollOut = steady(function RollOut({ coverage, reliability, index, change }: RollOutProps) {
  const { controls: words } = useText();
  const format = useFormatter();
  const years = Math.max(3, coverage.length);
  const last = coverage[coverage.length - 1];
  return (
    <div>
      <h3>{words.rollOut}</h3>
      <div className={styles.fields}>
        {Array.from({ length: years }, (_, year) => year).map((year) => (
          <QuantityField
            key={year}
            label={words.coverageYear(format.number(year + 1))}
            kind="share"
            min={0}
            max={1}
            at={`controls.${index}.coverage.${year}`}
            value={coverage[year] ?? last}
            onCommit={(value) =>
              change(words.steps.rollOut, (draft) => {
                // A later year than the last one given takes that year's value until it is set itself.
                while (draft.coverage.length <= year) draft.coverage.push(draft.coverage[draft.coverage.length - 1]);
                draft.coverage[year] = value;
              })
            }
          />
        ))}
        <EstimateField
          label={words.reliability}
          at={`controls.${index}.reliability`}
          kind="share"
          min={0}
          max={1}
          compact
          value={reliability}
          onCommit={(reliability) =>
            change(words.steps.rollOut, (draft) => {
              draft.reliability = reliability;
            })
          }
        />
      </div>
    </div>
  );
});

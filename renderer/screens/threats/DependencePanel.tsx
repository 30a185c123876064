import { QuantityField } from '../../fields/QuantityField';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import type { ChangeScenario, Scenario } from './scenario';

interface DependencePanelProps {
  dependence: Scenario['dependence'];
  /** The scenario's place among the plan's scenarios. */
  index: number;
  change: ChangeScenario;
}

/** How far the parts of one incident go together; folded away from those who do not ask. */
export const DependencePanel = steady(function DependencePanel({ dependence, index, change }: DependencePanelProps) {
  const { threats: words } = useText();
  return (
    <details open={dependence !== undefined}>
      <summary>{words.dependence}</summary>
      <QuantityField
        label={words.dependenceLabel}
        kind="number"
        min={0}
        max={0.95}
        at={`scenarios.${index}.dependence.rho`}
        value={dependence?.rho ?? 0}
        within={dependence}
        help={words.dependenceHelp}
        onCommit={(rho) =>
          change(words.steps.part, (draft) => {
            if (rho === 0) delete draft.dependence;
            else draft.dependence = { ...draft.dependence, rho };
          })
        }
      />
    </details>
  );
});

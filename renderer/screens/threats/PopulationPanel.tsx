import { NativeSelect } from '@mantine/core';
import { usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { EditableTable } from '../../layout/EditableTable';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import type { ChangeScenario, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';

type Held = Scenario['population'][number];

interface PopulationPanelProps {
  population: Scenario['population'];
  /** The scenario's place among the plan's scenarios. */
  index: number;
  change: ChangeScenario;
}

/** The controls that the organisations behind a scenario's frequency have already: folded up, as few need to look. */
export const PopulationPanel = steady(function PopulationPanel({
  population,
  index: place,
  change,
}: PopulationPanelProps) {
  const { threats: words, words: common } = useText();
  const controls = usePlan((plan) => plan.controls);
  const at = `scenarios.${place}.population`;
  const nameOf = ({ control }: Held) => {
    const known = controls.find(({ id }) => id === control);
    return known ? known.name || common.unnamed : control;
  };
  const set = (index: number, recipe: (held: Held) => void) =>
    change(words.steps.population, (draft) => recipe(draft.population[index]));
  const share = (field: 'prevalence' | 'prevents') => ({
    id: field,
    label: words.populationShares[field],
    number: true,
    cell: (held: Held, index: number) => (
      <QuantityField
        label={`${nameOf(held)}: ${words.populationShares[field]}`}
        hideLabel
        at={`${at}.${index}.${field}`}
        kind="share"
        min={0}
        max={1}
        value={held[field]}
        within={held}
        onCommit={(value) =>
          set(index, (draft) => {
            draft[field] = value;
          })
        }
      />
    ),
  });
  const step = words.steps.population;
  const free = (held: readonly Held[]) => controls.find(({ id }) => !held.some(({ control }) => control === id));
  return (
    <Panel flush>
      <details className={styles.population}>
        <summary>{words.population(population.length)}</summary>
        <p className="faint">{words.populationHint}</p>
        <EditableTable<Held>
          label={words.population(population.length)}
          at={at}
          rows={population}
          nameOf={nameOf}
          empty={words.noPopulation}
          steps={{ add: step, remove: step, duplicate: step, move: step }}
          change={(name, recipe) => change(name, (draft) => recipe(draft.population as Held[]))}
          fresh={
            controls.length > 0
              ? (held) => ({ control: (free(held) ?? controls[0]).id, prevalence: 0.5, prevents: 0 })
              : null
          }
          addLabel={words.addPopulation}
          copy={(held, all) => ({ ...held, control: free(all)?.id ?? held.control })}
          columns={[
            {
              id: 'control',
              label: words.populationControl,
              cell: (held, index) => (
                <NativeSelect
                  aria-label={words.populationControl}
                  title={nameOf(held)}
                  value={held.control}
                  data={[
                    ...controls.map(({ id, name }) => ({ value: id, label: name || common.unnamed })),
                    ...(controls.some(({ id }) => id === held.control) ? [] : [held.control]),
                  ]}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    set(index, (draft) => {
                      draft.control = value;
                    });
                  }}
                />
              ),
            },
            share('prevalence'),
            share('prevents'),
          ]}
        />
      </details>
    </Panel>
  );
});

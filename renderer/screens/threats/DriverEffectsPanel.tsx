import { NativeSelect, SegmentedControl } from '@mantine/core';
import { usePlan } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { EditableTable } from '../../layout/EditableTable';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import type { Driver } from './driver';
import styles from './ThreatDetail.module.css';

type Effect = Driver['effects'][number];

interface DriverEffectsPanelProps {
  driver: Driver;
  /** Its place among the plan's drivers. */
  index: number;
  change: (step: string, recipe: (driver: Driver) => void) => void;
}

/** How one exposure works: by share or by count, and on which threats how strongly. */
export function DriverEffectsPanel({ driver, index: place, change }: DriverEffectsPanelProps) {
  const { threats: words, controls, words: common } = useText();
  const scenarios = usePlan((plan) => plan.scenarios);
  const threats = scenarios.map(({ id, name }) => ({ value: id, label: name || common.unnamed }));
  const threatOf = ({ scenario }: Effect) => threats.find(({ value }) => value === scenario)?.label ?? scenario;
  const step = words.steps.driver;
  const set = (index: number, recipe: (effect: Effect) => void) =>
    change(step, (draft) => recipe(draft.effects[index]));
  return (
    <Panel
      title={words.driverEffects(driver.name || common.unnamed)}
      hint={words.responseHelp[driver.response]}
      flush
      actions={
        <SegmentedControl
          aria-label={words.response}
          value={driver.response}
          data={(['relativeRisk', 'elasticity'] as const).map((value) => ({ value, label: words.responses[value] }))}
          onChange={(response) =>
            change(step, (draft) => {
              draft.response = response as Driver['response'];
              // Shares and counts do not turn into each other.
              if (response === 'relativeRisk') {
                if (typeof draft.exposure === 'number') draft.exposure = Math.min(1, draft.exposure);
                if (typeof draft.neutral === 'number') draft.neutral = Math.min(1, draft.neutral);
              }
            })
          }
        />
      }
    >
      <EditableTable<Effect>
        label={words.driverEffects(driver.name || common.unnamed)}
        at={`drivers.${place}.effects`}
        rows={driver.effects}
        nameOf={threatOf}
        empty={words.noDriverEffects}
        steps={{ add: step, remove: step, duplicate: step, move: step }}
        change={(name, recipe) => change(name, (draft) => recipe(draft.effects as Effect[]))}
        fresh={
          threats.length > 0
            ? (effects) => ({
                scenario: (
                  threats.find(({ value }) => !effects.some(({ scenario }) => scenario === value)) ?? threats[0]
                ).value,
                on: 'frequency',
                strength: driver.response === 'relativeRisk' ? 2 : 0.5,
              })
            : null
        }
        addLabel={words.addDriverEffect}
        copy={(effect) => ({ ...effect })}
        columns={[
          {
            id: 'threat',
            label: controls.effectThreat,
            cell: (effect, index) => (
              <NativeSelect
                aria-label={controls.effectThreat}
                title={threatOf(effect)}
                value={effect.scenario}
                data={threats}
                onChange={(event) => {
                  const scenario = event.currentTarget.value;
                  set(index, (draft) => {
                    draft.scenario = scenario;
                  });
                }}
              />
            ),
          },
          {
            id: 'on',
            label: words.driverEffectOn,
            cell: (effect, index) => (
              <NativeSelect
                aria-label={`${threatOf(effect)}: ${words.driverEffectOn}`}
                value={effect.on}
                data={(['frequency', 'magnitude'] as const).map((value) => ({
                  value,
                  label: words.driverEffectOns[value],
                }))}
                onChange={(event) => {
                  const on = event.currentTarget.value as Effect['on'];
                  set(index, (draft) => {
                    draft.on = on;
                  });
                }}
              />
            ),
          },
          {
            id: 'strength',
            label: words.strengths[driver.response],
            className: styles.cell,
            cell: (effect, index) => (
              <EstimateField
                label={`${threatOf(effect)}: ${words.strengths[driver.response]}`}
                hideLabel
                compact
                at={`drivers.${place}.effects.${index}.strength`}
                kind="number"
                min={0}
                max={1000}
                value={effect.strength}
                within={effect}
                onCommit={(strength) =>
                  set(index, (draft) => {
                    draft.strength = strength;
                  })
                }
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}

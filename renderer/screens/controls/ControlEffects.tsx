import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { usePlan } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { steady } from '../../layout/steady';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { ChangeControl, Control } from './control';
import { EffectMagnitude } from './EffectMagnitude';

interface ControlEffectsProps {
  effects: Control['effects'];
  /** The control's place among the plan's controls. */
  index: number;
  change: ChangeControl;
}

/** By how much a control makes each threat rarer and smaller; at most one line for each threat. */
export const ControlEffects = steady(function ControlEffects({ effects, index: place, change }: ControlEffectsProps) {
  const { controls: words, words: common } = useText();
  const scenarios = usePlan((plan) => plan.scenarios);
  const threats = [
    { value: '*', label: words.allThreats },
    ...scenarios.map(({ id, name }) => ({ value: id, label: name || common.unnamed })),
  ];
  const taken = new Set(effects.map(({ scenario }) => scenario));
  const firstFree = threats.find(({ value }) => !taken.has(value))?.value;
  return (
    <div>
      <h3>{words.effects}</h3>
      <p className={styles.note}>{effects.length === 0 ? words.noEffects : words.effectsHint}</p>
      {effects.map((effect, index) => {
        const at = `controls.${place}.effects.${index}`;
        const changeEffect = (recipe: (draft: Control['effects'][number]) => void) =>
          change(words.steps.effects, (draft) => recipe(draft.effects[index]));
        const threat = threats.find(({ value }) => value === effect.scenario)?.label ?? effect.scenario;
        return (
          <div key={effect.scenario} className={styles.effect}>
            <NativeSelect
              className={styles.effectThreat}
              aria-label={words.effectThreat}
              title={threat}
              value={effect.scenario}
              data={threats.filter(({ value }) => value === effect.scenario || !taken.has(value))}
              onChange={(event) => {
                const scenario = event.currentTarget.value;
                changeEffect((draft) => {
                  draft.scenario = scenario;
                });
              }}
            />
            <ActionIcon
              aria-label={words.deleteEffect(threat)}
              onClick={() =>
                change(words.steps.effects, (draft) => {
                  draft.effects.splice(index, 1);
                })
              }
            >
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
            <EstimateField
              label={words.effectFrequency}
              at={`${at}.frequency`}
              kind="share"
              min={0}
              max={1}
              compact
              value={effect.frequency}
              within={effect}
              onCommit={(frequency) =>
                changeEffect((draft) => {
                  draft.frequency = frequency;
                })
              }
            />
            <EffectMagnitude
              threat={threat}
              at={`${at}.magnitude`}
              magnitude={effect.magnitude}
              within={effect}
              onCommit={(magnitude) =>
                changeEffect((draft) => {
                  draft.magnitude = magnitude;
                })
              }
            />
          </div>
        );
      })}
      {firstFree && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} />}
          data-at={`controls.${place}.effects`}
          onClick={() =>
            change(words.steps.effects, (draft) => {
              draft.effects.push({
                scenario: firstFree,
                frequency: { kind: 'range', low: 0.1, likely: 0.3, high: 0.5 },
                magnitude: 0,
              });
            })
          }
        >
          {words.addEffect}
        </Button>
      )}
    </div>
  );
});

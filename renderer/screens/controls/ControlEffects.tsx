import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Estimate } from '#models/plan/estimate';
import { usePlan } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { useText } from '../../text/use-text';
import type { Control } from './ControlDetail';
import styles from './Controls.module.css';

interface ControlEffectsProps {
  control: Control;
  change: (step: string, recipe: (draft: Control) => void) => void;
}

/** A magnitude given form by form is an object without a kind and without a formula. */
const isByForm = (magnitude: Control['effects'][number]['magnitude']): boolean =>
  typeof magnitude === 'object' && !('kind' in magnitude) && !('formula' in magnitude);

/** By how much a control makes each threat rarer and smaller. */
export function ControlEffects({ control, change }: ControlEffectsProps) {
  const { controls: words, words: common } = useText();
  const { scenarios } = usePlan();
  const threats = [
    { value: '*', label: words.allThreats },
    ...scenarios.map(({ id, name }) => ({ value: id, label: name || common.unnamed })),
  ];
  const share = (label: string, value: Estimate, onCommit: (value: Estimate) => void) => (
    <EstimateField label={label} kind="share" min={0} max={1} compact value={value} onCommit={onCommit} />
  );
  const firstFree = threats.find(({ value }) => !control.effects.some(({ scenario }) => scenario === value))?.value;
  return (
    <div>
      <h3>{words.effects}</h3>
      <p className={styles.note}>{control.effects.length === 0 ? words.noEffects : words.effectsHint}</p>
      {control.effects.map((effect, index) => {
        const changeEffect = (recipe: (draft: Control['effects'][number]) => void) =>
          change(words.steps.effects, (draft) => recipe(draft.effects[index]));
        const threat = threats.find(({ value }) => value === effect.scenario)?.label ?? effect.scenario;
        return (
          <div key={effect.scenario} className={styles.effect}>
            <NativeSelect
              className={styles.effectThreat}
              aria-label={words.effectThreat}
              value={effect.scenario}
              data={threats}
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
            {share(words.effectFrequency, effect.frequency, (frequency) =>
              changeEffect((draft) => {
                draft.frequency = frequency;
              }),
            )}
            {isByForm(effect.magnitude) ? (
              <div>
                <span className={fieldStyles.label}>{words.effectMagnitude}</span>
                <p className={styles.note}>{words.effectByForm}</p>
              </div>
            ) : (
              share(words.effectMagnitude, effect.magnitude as Estimate, (magnitude) =>
                changeEffect((draft) => {
                  draft.magnitude = magnitude;
                }),
              )
            )}
          </div>
        );
      })}
      {firstFree && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} />}
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
}

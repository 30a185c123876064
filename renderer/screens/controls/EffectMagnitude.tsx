import { Button } from '@mantine/core';
import type { Estimate } from '#models/plan/estimate';
import { type LossForm, lossForms } from '#models/plan/loss-form';
import type { Citation } from '#models/plan/provenance';
import { EstimateField } from '../../fields/EstimateField';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { Control } from './control';

type Magnitude = Control['effects'][number]['magnitude'];
type ByForm = Partial<Record<LossForm, Estimate>>;

/** A magnitude given form by form is an object without a kind and without a formula. */
const isByForm = (magnitude: Magnitude): magnitude is ByForm =>
  typeof magnitude === 'object' && !('kind' in magnitude) && !('formula' in magnitude);

interface EffectMagnitudeProps {
  threat: string;
  /** Where it stands in the plan. */
  at: string;
  magnitude: Magnitude;
  /** What is said of the effect as a whole. */
  within: Citation;
  onCommit: (magnitude: Magnitude) => void;
}

/** By how much incidents cost less: one share for all of the loss, or one for each form of it. */
export function EffectMagnitude({ threat, at, magnitude, within, onCommit }: EffectMagnitudeProps) {
  const { controls: words, words: common } = useText();
  const share = (label: string, where: string, value: Estimate, commit: (value: Estimate) => void) => (
    <EstimateField
      key={label}
      label={label}
      at={where}
      kind="share"
      min={0}
      max={1}
      compact
      value={value}
      within={within}
      onCommit={commit}
    />
  );
  if (!isByForm(magnitude)) {
    const split = () => onCommit(Object.fromEntries(lossForms.map((form) => [form, magnitude])));
    return (
      <>
        {share(words.effectMagnitude, at, magnitude, onCommit)}
        <Button variant="subtle" size="compact-xs" className={styles.byForm} onClick={split}>
          {words.splitByForm}
        </Button>
      </>
    );
  }
  const given = lossForms.flatMap((form) => magnitude[form] ?? []);
  // The form with the first figure speaks for all: the others may well be 0.
  const unite = () => onCommit(given[0] ?? 0);
  return (
    <fieldset className={styles.forms}>
      <legend>
        {words.effectMagnitude} <span className="visually-hidden">({threat})</span>
      </legend>
      {lossForms.map((form) =>
        share(common.forms[form], `${at}.${form}`, magnitude[form] ?? 0, (value) =>
          onCommit({ ...magnitude, [form]: value }),
        ),
      )}
      <Button variant="subtle" size="compact-xs" className={styles.byForm} onClick={unite}>
        {words.uniteForms}
      </Button>
    </fieldset>
  );
}

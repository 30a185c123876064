import { Popover, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { Estimate } from '#models/plan/estimate';
import { type Citation, isCited, provenanceOf } from '#models/plan/provenance';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { useFormatter } from '../document/use-plan';
import { steady } from '../layout/steady';
import { useMistakeAt } from '../results/use-mistake';
import { useText } from '../text/use-text';
import { EstimateCurve } from './EstimateCurve';
import { EstimateEditor } from './EstimateEditor';
import styles from './EstimateField.module.css';
import { closeOnEscape, fieldPopover } from './field-popover';
import { showQuantity } from './show-quantity';
import { summaryOfShape } from './summary-of';
import { useEstimateShape } from './use-estimate-shape';

export interface EstimateFieldProps extends Omit<QuantityRules, 'locale' | 'currency'> {
  label: string;
  hideLabel?: boolean;
  value: Estimate;
  onCommit: (value: Estimate) => void;
  /** Where the estimate stands in the plan (`scenarios.0.frequency`), so that the guide and messages lead to it. */
  at?: string;
  suffix?: string;
  /** What is said of the object that the estimate stands in. */
  within?: Citation;
  /** Where the quantity ends by its nature; that of a share is its `max`. */
  end?: number;
  /** Leaves the curve out where space is short. */
  compact?: boolean;
}

/**
 * One control for a number, a three-point estimate, a 90 % range or a formula: the button shows the estimate with its
 * curve, the editor below it opens on a click or Enter.
 */
export const EstimateField = steady(function EstimateField(props: EstimateFieldProps) {
  const { label, hideLabel, value, onCommit, at, suffix, within, compact, ...rules } = props;
  const end = rules.end ?? (rules.kind === 'share' ? rules.max : undefined);
  const [opened, setOpened] = useState(false);
  const text = useText();
  const format = useFormatter();
  const shape = useEstimateShape(value, end);
  const mistake = useMistakeAt(at);
  const mistakeId = useId();
  const show = showQuantity(rules.kind, format);
  const words = summaryOfShape(shape, show, text, suffix);
  // The sentence below says what is wrong.
  const { summary, isUncertain } = shape === null && mistake !== null ? { ...words, summary: '–' } : words;
  const said = provenanceOf(value);
  const standing = isCited(said) ? 'cited' : said.replaced === undefined ? 'plain' : 'yours';
  const standingWords = standing === 'yours' ? text.fields.provenance.unsourced : text.words.source;

  return (
    <div className={styles.field}>
      {!hideLabel && (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={440} withinPortal {...fieldPopover}>
        <Popover.Target>
          <UnstyledButton
            className={styles.button}
            data-compact={compact}
            data-at={at}
            data-wrong={mistake !== null || undefined}
            aria-describedby={mistake === null ? undefined : mistakeId}
            onClick={() => setOpened(!opened)}
          >
            <span className="visually-hidden">{text.fields.estimate.edit(label)}</span>
            {!compact && shape && <EstimateCurve shape={shape} width={52} height={22} />}
            <span className={styles.words}>
              <span className={styles.summary}>{summary}</span>
              {shape && isUncertain && (
                <span className={styles.mean}>
                  {text.words.mean} {show(shape.mean)}
                  {suffix ? ` ${suffix}` : ''}
                </span>
              )}
            </span>
            {standing !== 'plain' && (
              <span className={styles.sourced} data-standing={standing} title={standingWords}>
                <span className="visually-hidden">{standingWords}</span>
              </span>
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown
          aria-label={label}
          className={styles.dropdown}
          onKeyDown={closeOnEscape(() => setOpened(false))}
        >
          {opened && (
            <EstimateEditor
              label={label}
              value={value}
              onCommit={onCommit}
              rules={{ ...rules, end }}
              suffix={suffix}
              within={within}
              onClose={() => setOpened(false)}
            />
          )}
        </Popover.Dropdown>
      </Popover>
      {mistake !== null && (
        <p className={styles.mistake} id={mistakeId}>
          {mistake}
        </p>
      )}
    </div>
  );
});

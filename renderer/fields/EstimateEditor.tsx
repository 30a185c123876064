import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core';
import type { Estimate } from '#models/plan/estimate';
import { notablyBeyond } from '#models/plan/mean-beyond';
import { type Citation, numbersOf } from '#models/plan/provenance';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { useFormatter, usePlan } from '../document/use-plan';
import { useText } from '../text/use-text';
import { EstimateCurve } from './EstimateCurve';
import styles from './EstimateField.module.css';
import { type EstimateKind, partsOfEstimate, type WrittenEstimate, writtenOut } from './estimate-kinds';
import { ProvenanceFields } from './ProvenanceFields';
import { QuantityField } from './QuantityField';
import { resolveEstimate } from './resolve-estimate';
import { summaryOf } from './summary-of';
import { useHeldEstimate } from './use-held-estimate';

interface EstimateEditorProps {
  label: string;
  value: Estimate;
  onCommit: (value: Estimate) => void;
  onClose: () => void;
  rules: Omit<QuantityRules, 'locale' | 'currency'> & { end?: number };
  suffix?: string;
  /** What is said of the object that the estimate stands in. */
  within?: Citation;
}

/** Kind, numbers, resulting distribution, source and note of one estimate. A wrong order is held back and said. */
export function EstimateEditor({ label, value, onCommit, onClose, rules, suffix, within }: EstimateEditorProps) {
  const text = useText();
  const words = text.fields.estimate;
  const held = useHeldEstimate(value, rules, within, onCommit);
  const { estimate, problem, shape, show, change, setPart, setKind } = held;
  const plan = usePlan();
  const format = useFormatter();
  const isLog = estimate.kind === 'truncatedLognormal';
  const isBounded =
    rules.end !== undefined && (estimate.kind === 'interval' || estimate.kind === 'quantiles') && !estimate.shape;
  const common: EstimateKind[] = ['constant', 'range', 'interval'];

  return (
    <div className={styles.editor}>
      <div className={styles.editorHead}>
        <h3>{label}</h3>
        <Button variant="default" size="compact-xs" onClick={onClose}>
          {text.words.done}
        </Button>
      </div>
      {common.includes(estimate.kind) ? (
        <SegmentedControl
          aria-label={words.kind}
          fullWidth
          value={estimate.kind}
          data={common.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(kind) => setKind(kind as EstimateKind)}
        />
      ) : (
        <Select
          aria-label={words.kind}
          value={estimate.kind}
          data={[...new Set([estimate.kind, ...common, 'quantiles' as const])].map((kind) => ({
            value: kind,
            label: words.kinds[kind],
          }))}
          comboboxProps={{ withinPortal: false }}
          onChange={(kind) => kind && setKind(kind as EstimateKind)}
        />
      )}
      <p className={styles.kindHelp}>{isBounded ? words.boundedHelp[estimate.kind] : words.kindHelp[estimate.kind]}</p>
      <div className={styles.parts}>
        {partsOfEstimate(estimate).map(({ name, value: part }) => (
          <QuantityField
            key={name}
            label={partLabel(estimate.kind, name, words)}
            value={part}
            isPart
            onCommit={(amount) => setPart(name, amount)}
            {...(isLog && (name === 'mu' || name === 'sigma') ? { kind: 'number' as const } : rules)}
            suffix={estimate.kind === 'constant' ? suffix : undefined}
          />
        ))}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {shape && (
        <div className={styles.outcome}>
          <EstimateCurve
            shape={shape}
            width={150}
            height={56}
            label={words.curve(show(shape.low), show(shape.high), show(shape.mean))}
          />
          <dl>
            <dt>{words.mean}</dt>
            <dd>
              {show(shape.mean)}
              {suffix ? ` ${suffix}` : ''}
            </dd>
            <dt>{words.range90}</dt>
            <dd>{shape.high > shape.low ? words.range90Text(show(shape.low), show(shape.high)) : words.constant}</dd>
          </dl>
        </div>
      )}
      {shape && shape.beyond > notablyBeyond && (
        <p className={styles.kindHelp}>{words.beyond(format.percent(shape.beyond), show(shape.high))}</p>
      )}
      {rules.end !== undefined && (estimate.kind === 'interval' || estimate.kind === 'quantiles') && (
        <Checkbox
          label={words.cutLognormal}
          description={words.cutLognormalHelp}
          checked={estimate.shape === 'lognormal'}
          onChange={(event) => change({ ...estimate, shape: event.currentTarget.checked ? 'lognormal' : undefined })}
        />
      )}
      {estimate.kind !== 'constant' && (
        <Checkbox
          label={text.guide.checked}
          description={text.guide.checkedHelp}
          checked={estimate.checked === true}
          onChange={(event) => change({ ...estimate, checked: event.currentTarget.checked || undefined })}
        />
      )}
      <ProvenanceFields
        figure={estimate}
        within={within}
        describe={(former) => summaryOf(resolveEstimate(former, plan), show, text, suffix).summary}
        onChange={(said) => change({ ...numbersOf(estimate), ...said } as WrittenEstimate)}
        onPutBack={(former) => change(writtenOut(former))}
      />
    </div>
  );
}

type Words = ReturnType<typeof useText>['fields']['estimate'];

function partLabel(kind: EstimateKind, name: string, words: Words): string {
  if (kind === 'interval') return name === 'low' ? words.p05 : words.p95;
  return words[
    name as 'value' | 'low' | 'likely' | 'high' | 'p50' | 'p90' | 'p95' | 'mu' | 'sigma' | 'lower' | 'upper'
  ];
}

import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Amount } from '#models/plan/estimate';
import { checkFormula } from '#models/plan/evaluate';
import { largestNumber } from '#models/plan/largest-number';
import { parseQuantity, type QuantityRules } from '#models/typed-number/parse-quantity';
import { useDocument } from '../document/document-store';
import { useAsPending } from '../document/pending-edit';
import { SourceDot } from '../evidence/SourceDot';
import { steady } from '../layout/steady';
import { readSettledPlan } from '../results/SettledResults';
import { currentProblemWords, useText } from '../text/use-text';
import { formatQuantity } from './format-quantity';
import { onceClickIsHeard } from './once-click-is-heard';
import styles from './QuantityField.module.css';
import { problemWords, questionWords } from './quantity-words';
import { sourcedNumber } from './written-number';

export interface QuantityFieldProps extends Omit<QuantityRules, 'locale' | 'currency'> {
  label: string;
  /** The label is for screen readers only, as in a table whose column says it. */
  hideLabel?: boolean;
  value: Amount;
  onCommit: (value: Amount) => void;
  /** Where the number stands in the plan (`budget.itBudget`), so that the guide and messages lead to it. */
  at?: string;
  /** A few words below the field. */
  help?: ReactNode;
  /** A unit shown behind the number, e.g. `hours`. */
  suffix?: string;
  placeholder?: string;
  /** Called where the field is emptied; without it a number is needed. */
  onClear?: () => void;
  /** Shows nothing rather than the value, for an optional field that is not set. */
  blank?: boolean;
  align?: 'left' | 'right';
  /** Locale and currency where no plan says them; formulas need a plan. */
  notation?: { locale: string; currency: string };
  /** What the number is for stands in no plan, so it is lost with the page. */
  notInPlan?: boolean;
  /** Keeps numbers only: of a formula, what it comes to now. */
  numberOnly?: boolean;
}

const fallbackNotation = { locale: 'en-US', currency: 'USD' };

/**
 * A field for one number or formula. Takes what people type and paste (see parseQuantity), keeps wrong text and says
 * why, says aloud how it read anything uncertain, commits on Enter and on leaving, goes back on Escape.
 */
export const QuantityField = steady(function QuantityField(props: QuantityFieldProps) {
  const { label, hideLabel, value, onCommit, help, suffix, placeholder, onClear, blank, align, ...others } = props;
  const { at, notation, notInPlan, numberOnly, ...rest } = others;
  const text = useText();
  const echoId = useId();
  const locale = useDocument(({ history }) => (notation ?? history?.plan ?? fallbackNotation).locale);
  const currency = useDocument(({ history }) => (notation ?? history?.plan ?? fallbackNotation).currency);
  // What a plan file may hold is what can be typed.
  const rules: QuantityRules = { max: largestNumber, ...rest, locale, currency };
  const sourced = sourcedNumber(value);
  const amount = sourced ? sourced.value : value;
  const isFormula = typeof amount !== 'number';
  const planNow = () => (notation ? null : (useDocument.getState().history?.plan ?? null));
  const provenance = typeof value === 'number' ? null : value;
  const [typed, setTyped] = useState<string | null>(null);
  /** While the field has the keyboard, how often a number of its own was begun; else 0. */
  const [turn, setTurn] = useState(0);
  const focused = turn > 0;
  const [problem, setProblem] = useState<string | null>(null);
  const [question, setQuestion] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const pointed = useRef(false);

  // Typing replaces what the field holds. It is selected before the next key can come, which would be replaced as well;
  // under a mouse only once its button is up, for text that is selected already would be dragged.
  useLayoutEffect(() => {
    if (turn > 0 && !pointed.current) input.current?.select();
  }, [turn]);

  // An undo, or an edit elsewhere, takes the place of text that was wrong.
  const seen = JSON.stringify(value);
  useEffect(() => {
    if (seen === '') return;
    setTyped(null);
    setProblem(null);
    input.current?.setCustomValidity('');
  }, [seen]);

  // Only a formula has another value when something else in the plan changes.
  const plan = isFormula && !notation ? readSettledPlan() : null;
  const formulaValue = isFormula && plan ? checkFormula(amount.formula, plan, currentProblemWords()) : null;
  const show = (number: number) => formatQuantity(number, rules.kind, rules.locale, rules.currency);
  const resting = blank
    ? ''
    : isFormula
      ? formulaValue?.ok
        ? show(formulaValue.value)
        : `=${amount.formula}`
      : show(amount);
  const editing = blank ? '' : isFormula ? `=${amount.formula}` : show(amount);

  const readFormula = (formula: string): string | number => {
    const plan = planNow();
    if (!plan) return text.fields.formulaNeedsPlan;
    const result = checkFormula(formula, plan, currentProblemWords());
    if (!result.ok) return result.message;
    const { min, max, integer } = rules;
    if (integer && !Number.isInteger(result.value)) return text.fields.problems.notWhole;
    if (min !== undefined && result.value < min) return text.fields.problems.tooSmall(show(min));
    if (max !== undefined && result.value > max) return text.fields.problems.tooLarge(show(max));
    return result.value;
  };

  /** What leaving the field now comes to: the edit, if any, and what is to be said about it. */
  const reading = (): { make?: () => void; problem?: string; question?: string } => {
    if (typed === null || typed === editing) return {};
    if (typed.trim() === '' && onClear) return { make: onClear };
    const read = parseQuantity(typed, rules);
    if (!read.ok) return { problem: problemWords(read.problem, rules, text) };
    if ('formula' in read) {
      const { formula } = read;
      const result = readFormula(formula);
      if (typeof result === 'string') return { problem: `${text.fields.formula}: ${result}` };
      if (numberOnly) return { make: () => onCommit(result) };
      return { make: () => onCommit(isFormula ? { ...amount, formula } : { formula }) };
    }
    const question = read.question && questionWords(read.question, read.value, rules, text);
    return { make: read.value !== amount || blank ? () => onCommit(read.value) : undefined, question };
  };

  /** Takes what is typed into the plan; false where it is wrong. */
  const commit = (): boolean => {
    const { make, problem: wrong = null, question: asked = null } = reading();
    // Forms ask this at once; what is said of it below the field may have to wait.
    input.current?.setCustomValidity(wrong ?? '');
    const isNew = typed !== null && typed !== editing;
    onceClickIsHeard(() => {
      setProblem(wrong);
      if (isNew && !wrong) setQuestion(asked);
    });
    if (wrong) return false;
    setTyped(null);
    make?.();
    return true;
  };
  const takeBack = () => {
    input.current?.setCustomValidity('');
    setProblem(null);
  };
  useAsPending(notInPlan || notation ? null : typed, () => reading().make?.());

  const echo = focused && typed !== null && typed !== editing ? echoOf(typed) : null;
  function echoOf(current: string): string | null {
    const reading = parseQuantity(current, rules);
    if (!reading.ok) return null;
    if ('value' in reading) {
      return reading.question
        ? questionWords(reading.question, reading.value, rules, text)
        : text.fields.means(show(reading.value));
    }
    const result = readFormula(reading.formula);
    return typeof result === 'number' ? text.fields.formulaResult(show(result)) : null;
  }

  return (
    <div className={styles.field}>
      <TextInput
        ref={input}
        label={hideLabel ? undefined : label}
        labelProps={{ title: label }}
        aria-label={hideLabel ? label : undefined}
        aria-describedby={echo ? echoId : undefined}
        value={typed ?? (focused ? editing : resting)}
        placeholder={placeholder}
        inputMode={isFormula ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        data-typing={typed !== null}
        data-at={at}
        error={problem}
        description={focused ? undefined : (question ?? undefined)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rightSection={
          provenance && !focused && (provenance.source || provenance.note) ? (
            <SourceDot
              label={label}
              formula={isFormula ? amount.formula : undefined}
              source={provenance.source}
              note={provenance.note}
            />
          ) : isFormula && !focused ? (
            <span className={styles.sign}>ƒ</span>
          ) : suffix ? (
            <span className={styles.suffix}>{suffix}</span>
          ) : undefined
        }
        rightSectionWidth={
          suffix && !(provenance && !focused) ? `${Math.max(2, suffix.length * 0.55 + 0.9)}rem` : undefined
        }
        rightSectionPointerEvents={provenance && !focused ? 'all' : 'none'}
        title={isFormula ? `=${amount.formula}` : undefined}
        classNames={{
          input: align === 'left' ? styles.left : styles.right,
          label: styles.label,
          description: styles.question,
        }}
        onMouseDown={() => {
          pointed.current = !focused;
        }}
        onMouseUp={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (pointed.current && typed === null && selectionStart === selectionEnd) event.currentTarget.select();
          pointed.current = false;
        }}
        onFocus={() => {
          setTurn(1);
          setQuestion(null);
        }}
        onBlur={() => {
          setTurn(0);
          commit();
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          takeBack();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && commit()) setTurn(turn + 1);
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
            takeBack();
          }
        }}
      />
      {echo && (
        <div className={styles.echo} id={echoId} role="status">
          {echo}
        </div>
      )}
      {help && <div className={styles.help}>{help}</div>}
    </div>
  );
});

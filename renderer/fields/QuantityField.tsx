import { TextInput } from '@mantine/core';
import { type ReactNode, useId, useRef } from 'react';
import type { Amount } from '#models/plan/estimate';
import { checkFormula } from '#models/plan/evaluate';
import { largestNumber } from '#models/plan/largest-number';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { useDocument } from '../document/document-store';
import { steady } from '../layout/steady';
import { readSettledPlan } from '../results/SettledResults';
import { currentProblemWords, useText } from '../text/use-text';
import { formatQuantity } from './format-quantity';
import styles from './QuantityField.module.css';
import { quantityMark } from './quantity-mark';
import { amountAfter, echoOf, type Reader, readTyped } from './read-typed';
import { useTypedOver } from './use-typed-over';
import { type Leaving, useTyping } from './use-typing';
import { sourcedNumber } from './written-number';

type Notation = Pick<QuantityRules, 'locale' | 'currency'>;

/** How a number field looks, and what it says beside its number. */
interface FieldWords {
  label: string;
  /** The label is for screen readers only, as in a table whose column says it. */
  hideLabel?: boolean;
  /** A few words below the field. */
  help?: ReactNode;
  /** A unit shown behind the number, e.g. `hours`. */
  suffix?: string;
  placeholder?: string;
}

interface QuantityFieldProps extends FieldWords, Omit<QuantityRules, keyof Notation> {
  /** Undefined where an optional number is not set: the field is empty. */
  value: Amount | undefined;
  onCommit: (value: Amount) => void;
  /** Called where the field is emptied; without it a number is needed. */
  onClear?: () => void;
  /** Where the number stands in the plan (`budget.itBudget`), so that the guide and messages lead to it. */
  at?: string;
  /** Keeps numbers only: of a formula, what it comes to now. */
  numberOnly?: boolean;
  /**
   * The number stands in no plan, so it is lost with the page, and is kept as a number only; with locale and currency
   * where they are not the open plan's. Formulas need a plan, and then there is none.
   */
  notInPlan?: boolean | Notation;
}

const fallbackNotation: Notation = { locale: 'en-US', currency: 'USD' };

/**
 * A field for one number or formula. Takes what people type and paste (see parseQuantity), keeps wrong text and says
 * why, says aloud how it read anything uncertain, commits on Enter and on leaving, goes back on Escape.
 */
export const QuantityField = steady(function QuantityField(props: QuantityFieldProps) {
  const { label, hideLabel, help, suffix, placeholder, ...field } = props;
  const { value, onCommit, onClear, at, numberOnly, notInPlan, ...limits } = field;
  const text = useText();
  const echoId = useId();
  const own = typeof notInPlan === 'object' ? notInPlan : null;
  const locale = useDocument(({ history }) => (own ?? history?.plan ?? fallbackNotation).locale);
  const currency = useDocument(({ history }) => (own ?? history?.plan ?? fallbackNotation).currency);
  // What a plan file may hold is what can be typed.
  const rules: QuantityRules = { max: largestNumber, ...limits, locale, currency };
  /** By the plan as it is when something is read, which may be ahead of the one that was rendered. */
  const readNow = (typed: string) => {
    const plan = own ? null : (useDocument.getState().history?.plan ?? null);
    const reader: Reader = { rules, plan, text, problems: currentProblemWords() };
    return readTyped(typed, reader);
  };

  const amount = value === undefined ? undefined : (sourcedNumber(value)?.value ?? value);
  const formula = typeof amount === 'object' ? amount.formula : undefined;
  const shown = (number: number) => formatQuantity(number, rules.kind, locale, currency);
  // Only a formula has another value when something else in the plan changes.
  const plan = formula !== undefined && !own ? readSettledPlan() : null;
  const result = formula !== undefined && plan ? checkFormula(formula, plan, currentProblemWords()) : null;
  const held = typeof amount === 'number' ? shown(amount) : formula === undefined ? '' : `=${formula}`;
  const resting = result?.ok ? shown(result.value) : held;

  const leave = (typed: string): Leaving => {
    if (typed.trim() === '' && onClear) return { make: onClear };
    const read = readNow(typed);
    if ('problem' in read) return read;
    const next = amountAfter(read, amount, numberOnly || Boolean(notInPlan));
    const question = read.formula === undefined ? read.question : undefined;
    return { make: next === undefined ? undefined : () => onCommit(next), question };
  };
  const input = useRef<HTMLInputElement>(null);
  const typedOver = useTypedOver(input);
  const typing = useTyping(input, { seen: JSON.stringify(value ?? null), held, read: leave, inPlan: !notInPlan });
  const { focused } = typedOver;
  const { typed } = typing;
  const echo = focused && typed !== null && typing.isNew ? echoOf(readNow(typed), { rules, text }) : null;

  return (
    <div className={styles.field}>
      <TextInput
        ref={input}
        label={hideLabel ? undefined : label}
        labelProps={{ title: label }}
        aria-label={hideLabel ? label : undefined}
        aria-describedby={echo ? echoId : undefined}
        value={typed ?? (focused ? held : resting)}
        placeholder={placeholder}
        inputMode={formula === undefined ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        data-typing={typed !== null}
        data-at={at}
        error={typing.problem}
        description={focused ? undefined : (typing.question ?? undefined)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...quantityMark({ label, value, formula, suffix, focused })}
        title={formula === undefined ? undefined : `=${formula}`}
        classNames={{ input: styles.right, label: styles.label, description: styles.question }}
        onMouseDown={typedOver.press}
        onMouseUp={() => typedOver.release(typed !== null)}
        onFocus={() => {
          typedOver.begin();
          typing.forgetQuestion();
        }}
        onBlur={() => {
          typedOver.end();
          typing.commit();
        }}
        onChange={(event) => typing.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typing.commit()) typedOver.beginAgain();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            typing.giveUp();
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

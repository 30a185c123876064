import { TextInput } from '@mantine/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Amount, Estimate } from '#models/plan/estimate';
import { checkFormula } from '#models/plan/evaluate';
import { largestNumber } from '#models/plan/largest-number';
import { type Citation, isAmount, sourcedNumber } from '#models/plan/provenance';
import { writtenInstead } from '#models/plan/withheld';
import type { QuantityRules } from '#models/typed-number/parse-quantity';
import { useDocument } from '../document/document-store';
import { steady } from '../layout/steady';
import { readSettledPlan } from '../results/SettledResults';
import { useMistakeAt } from '../results/use-mistake';
import { currentProblemWords, useText } from '../text/use-text';
import { formatQuantity } from './format-quantity';
import styles from './QuantityField.module.css';
import { amountAfter, echoOf, type Reader, readTyped } from './read-typed';
import { SourceMark, standingOf } from './SourceMark';
import { useTypedOver } from './use-typed-over';
import { type Leaving, useTyping } from './use-typing';

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
  /** What is said of the object that the number stands in, such as a price with a source for all of its parts. */
  within?: Citation;
  /** The number is a part of an estimate, whose source is the estimate's. */
  isPart?: boolean;
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
  const { value, onCommit, onClear, at, within, isPart, numberOnly, notInPlan, ...limits } = field;
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

  const amount = value === undefined ? undefined : (sourcedNumber(value) ?? value);
  const formula = typeof amount === 'object' ? amount.formula : undefined;
  const shown = (number: number) => formatQuantity(number, rules.kind, locale, currency);
  // Only a formula has another value when something else in the plan changes.
  const plan = formula !== undefined && !own ? readSettledPlan() : null;
  const result = formula !== undefined && plan ? checkFormula(formula, plan, currentProblemWords()) : null;
  // What the file says in place of a number is no text to begin with: it stands in the sentence below.
  const isUnreadable = writtenInstead(value) !== null;
  const held = typeof amount === 'number' ? shown(amount) : formula === undefined || isUnreadable ? '' : `=${formula}`;
  const resting = result?.ok ? shown(result.value) : held;
  const onlyNumbers = numberOnly || Boolean(notInPlan);

  const leave = (typed: string): Leaving => {
    if (typed.trim() === '' && onClear) return { make: onClear };
    const read = readNow(typed);
    if ('problem' in read) return read;
    const before = typeof amount === 'number' ? amount : result?.ok ? result.value : null;
    const next = amountAfter(read, { amount: value, value: before, within }, onlyNumbers);
    const question = read.formula === undefined ? read.question : undefined;
    return { make: next === undefined ? undefined : () => onCommit(next), question };
  };
  const input = useRef<HTMLInputElement>(null);
  const typedOver = useTypedOver(input);
  const typing = useTyping(input, { seen: JSON.stringify(value ?? null), held, read: leave, inPlan: !notInPlan });
  const mistake = useMistakeAt(at);
  const { focused } = typedOver;
  const { typed } = typing;
  const [isExplained, setExplained] = useState(false);
  const standing = standingOf(value, formula);
  const hasMark = value !== undefined && !onlyNumbers && !(isPart && standing === 'plain');
  const describe = (former: Estimate): string | null => {
    if (!isAmount(former)) return null;
    const number = sourcedNumber(former) ?? former;
    return typeof number === 'object' ? `=${number.formula}` : shown(number);
  };
  const echo = focused && typed !== null && typing.isNew ? echoOf(readNow(typed), { rules, text }) : null;

  return (
    <div className={styles.field} data-quantity>
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
        error={typing.problem ?? (typed === null ? mistake : null)}
        description={focused ? undefined : (typing.question ?? undefined)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        leftSection={
          hasMark ? (
            <SourceMark
              label={label}
              value={value}
              standing={standing}
              formula={formula}
              within={within}
              opened={isExplained}
              setOpened={setExplained}
              describe={describe}
              onCommit={onCommit}
              onClosed={() => input.current?.focus()}
            />
          ) : undefined
        }
        leftSectionWidth={standing === 'plain' ? 8 : 26}
        leftSectionPointerEvents="all"
        rightSection={suffix && <span className={styles.suffix}>{suffix}</span>}
        rightSectionWidth={suffix && `${Math.max(2, suffix.length * 0.55 + 0.9)}rem`}
        rightSectionPointerEvents="none"
        aria-keyshortcuts={hasMark ? 'Alt+ArrowDown' : undefined}
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
          if (event.key === 'ArrowDown' && event.altKey && hasMark && typing.commit()) {
            event.preventDefault();
            setExplained(true);
          }
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

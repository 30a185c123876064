const number = (value: number | null) =>
  value === null ? 'no value' : value.toLocaleString('en-US', { maximumSignificantDigits: 6 });

/** Why a formula cannot be read or has no value. */
export const formulas = {
  tooLong: (characters: number) => `is longer than ${characters} characters; split it into named figures`,
  empty: 'is empty; write arithmetic such as employees * 45',
  cannotRead: (reason: string, character: number) => `cannot be read: ${reason} (char ${character})`,
  /** What is wrong at that character. */
  reasons: {
    end: 'Unexpected end of expression',
    value: 'Value expected',
    parenthesis: (mark: string) => `Parenthesis ${mark} expected`,
    operator: (operator: string) => `Unexpected operator ${operator}`,
    part: (part: string) => `Unexpected part "${part}"`,
    syntax: (part: string) => `Syntax error in part "${part}"`,
    /** Anything else, as the parser says it. */
    other: (original: string) => original,
  },
  condition: 'a condition must compare two numbers, as in employees > 1000 ? 5 : 3',
  implicitProduct: 'needs a * where two things are multiplied',
  comparison: 'compares where a number is needed; write condition ? a : b',
  operator: (quoted: string) => `uses ${quoted}, which is not allowed; use + - * / ^ %`,
  call: (allowed: string) => `uses a call that is not allowed; use ${allowed}`,
  unknownFunction: (quoted: string, allowed: string) =>
    `uses the function ${quoted} that is not allowed; use ${allowed}`,
  argumentCount: (name: string, given: number, least: number, most: number) =>
    `gives ${name} ${given} values; it takes ${least === most ? least : `${least} to ${most}`}`,
  tooDeep: (levels: number) => `is nested deeper than ${levels} levels`,
  remainder: 'has a % before a value; % is always a hundredth, so write mod(a, b) for a remainder, or a * after the %',
  grouped: (text: string) =>
    `may have one number or two in ${text}; write ${text.replaceAll(',', '')} for one, a blank after the comma for two`,
  groupedNotice: (text: string) =>
    `reads ${text} as ${text.split(',').join(' and ')}; write ${text.replaceAll(',', '')} where one number is meant, a blank after the comma where not`,
  otherMeaning: (now: number | null, before: number | null) =>
    `means ${number(now)} now: % is always a hundredth of the value before it. Earlier versions read it as ${number(before)}. Where that was meant, write mod(a, b) for a remainder or x * (1 + 5%) for a share on top; "checked": true ends this notice`,
  onlyArithmetic: 'may contain numbers, names and arithmetic only',
  infiniteNumber: 'contains a number that is not finite',
  needsParentheses: (name: string) => `needs parentheses after ${name}`,
  unknownQuantity: (quoted: string) =>
    `uses ${quoted}, which is not a quantity of the plan; use a number or a quantity such as employees, itBudget or recordsHeld`,
  didYouMean: (quoted: string, guess: string) =>
    `uses ${quoted}, which is not a quantity of the plan; did you mean ${guess}?`,
  circle: (way: readonly string[]) => `refers back to itself: ${way.join(' → ')}`,
  noValue: 'has no value (0 / 0 or the root of a negative number?)',
  noFiniteValue: 'has no finite value (a division by zero?)',
};

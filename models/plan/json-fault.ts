import { startOf } from '../characters/shorten';
import type { ProblemWords, Saying } from './text/words';

/** Where a text stops being JSON, counted from 1, and why. */
export interface JsonFault {
  line: number;
  column: number;
  say: Saying;
}

/** An offset in the text and what is wrong there. */
interface FaultAt {
  at: number;
  say: Saying;
}

type Words = ProblemWords['json'];

const faultAt = (at: number, sentence: (words: Words) => string): FaultAt => ({
  at,
  say: ({ json }) => sentence(json),
});
const cutOff = (words: Words) => words.cutOff;
/** The longest part of a word that is looked at: a pattern that runs over megabytes exhausts the stack. */
const longestWord = 60;
const word = /^[\p{L}_$][\p{L}\p{N}_$]*/u;

type Expecting = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'comma' | 'end';

/** What may stand behind a backslash. */
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** End of the string that starts at `start`, or the offset and reason of its fault. */
function readString(text: string, start: number): number | FaultAt {
  for (let i = start + 1; i < text.length; ) {
    const char = text[i];
    if (char === '"') return i + 1;
    if (char === '\\') {
      escaped.lastIndex = i + 1;
      if (!escaped.test(text)) return faultAt(i, (words) => words.badEscape);
      i = escaped.lastIndex;
    } else if (char < ' ') return faultAt(i, (words) => words.openString);
    else i++;
  }
  return faultAt(text.length, cutOff);
}

function describeAt(text: string, at: number): string {
  const [found] = word.exec(text.slice(at, at + longestWord)) ?? [];
  return startOf(found ?? String.fromCodePoint(text.codePointAt(at) ?? 0), 30);
}

function valueFault(text: string, at: number): (words: Words) => string {
  const found = describeAt(text, at);
  if (found === "'") return (words) => words.singleQuotes;
  if (found === '/' || found === '#') return (words) => words.comment;
  if (/^[}\],:]$/.test(found)) return (words) => words.valueMissing(found);
  if (/^(?:NaN|Infinity)$/.test(found) || text.startsWith('-Infinity', at)) return (words) => words.notFinite;
  if (/^[+.\d-]$/.test(found)) return (words) => words.badNumber;
  return (words) => words.notAValue(JSON.stringify(found));
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function behindDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** End of the number that starts at `start` (RFC 8259, section 6); `start` itself where there is none. */
function behindNumber(text: string, start: number): number {
  const first = text[start] === '-' ? start + 1 : start;
  if (!isDigit(text.charCodeAt(first))) return start;
  let end = text[first] === '0' ? first + 1 : behindDigits(text, first);
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) end = behindDigits(text, end + 1);
  const [exponent] = /^[eE][+-]?(?=\d)/.exec(text.slice(end, end + 3)) ?? [''];
  return exponent ? behindDigits(text, end + exponent.length) : end;
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Offset and reason of the first fault; null where the text is JSON. */
function scan(text: string): FaultAt | null {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  const afterValue = (): Expecting => (open.length === 0 ? 'end' : 'comma');

  while (true) {
    while (isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) return expecting === 'end' ? null : faultAt(at, cutOff);
    const char = text[at];

    if (expecting === 'end') return faultAt(at, (words) => words.afterEnd(describeAt(text, at)));
    if (expecting === 'colon') {
      if (char !== ':') return faultAt(at, (words) => words.colonMissing);
      expecting = 'value';
      at++;
    } else if (expecting === 'comma') {
      const close = open[open.length - 1];
      if (char === close) {
        open.pop();
        expecting = afterValue();
      } else if (char === ',') expecting = close === '}' ? 'name' : 'value';
      else return faultAt(at, (words) => words.commaMissing(close, describeAt(text, at)));
      at++;
    } else if (expecting === 'name' || expecting === 'firstName') {
      if (char === '}') {
        if (expecting === 'name') return faultAt(at, (words) => words.commaTooMany('}'));
        open.pop();
        expecting = afterValue();
        at++;
      } else if (char === '"') {
        const end = readString(text, at);
        if (typeof end !== 'number') return end;
        at = end;
        expecting = 'colon';
      } else return faultAt(at, (words) => words.nameExpected(describeAt(text, at)));
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      expecting = char === '{' ? 'firstName' : 'firstValue';
      at++;
    } else if (char === ']' && expecting === 'firstValue') {
      open.pop();
      expecting = afterValue();
      at++;
    } else if (char === ']' && open[open.length - 1] === ']') {
      return faultAt(at, (words) => words.commaTooMany(']'));
    } else if (char === '"') {
      const end = readString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expecting = afterValue();
    } else {
      const literal = ['true', 'false', 'null'].find((name) => text.startsWith(name, at));
      const end = literal ? at + literal.length : behindNumber(text, at);
      if (end === at) return faultAt(at, valueFault(text, at));
      at = end;
      expecting = afterValue();
    }
  }
}

/** Finds where a text stops being JSON; null where it is JSON. Engines word and place this each in their own way. */
export function findJsonFault(text: string): JsonFault | null {
  const fault = scan(text);
  if (fault === null) return null;
  let line = 1;
  let start = 0;
  for (let at = 0; at < fault.at; at++) {
    const code = text.charCodeAt(at);
    // A carriage return before a line feed ends no line of its own.
    if (code !== 0x0a && (code !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
    line++;
    start = at + 1;
  }
  return { line, column: fault.at - start + 1, say: fault.say };
}

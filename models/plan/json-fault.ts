/** Where a text stops being JSON, counted from 1, and why, in words. */
export interface JsonFault {
  line: number;
  column: number;
  message: string;
}

const cutOff = 'the text ends too early; it seems to have been cut off';
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

type Expecting = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'comma' | 'end';

/** End of the string that starts at `start`, or the offset and reason of its fault. */
function readString(text: string, start: number): number | { at: number; message: string } {
  for (let i = start + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '"') return i + 1;
    if (char === '\\') {
      if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i + 1, i + 6)))
        return { at: i, message: 'a backslash must be followed by one of " \\ / b f n r t or u and four hex digits' };
      i++;
    } else if (char < ' ') return { at: i, message: 'a text must end with " on the line it starts on' };
  }
  return { at: text.length, message: cutOff };
}

function describeAt(text: string, at: number): string {
  word.lastIndex = at;
  const found = word.exec(text)?.[0].slice(0, 30) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  return found;
}

function valueFault(text: string, at: number): string {
  const found = describeAt(text, at);
  if (found === "'") return 'a text stands in double quotes, not single ones';
  if (found === '/' || found === '#') return 'comments are not allowed in JSON';
  if (/^[}\],:]$/.test(found)) return `a value is missing before ${found}`;
  if (/^(?:NaN|Infinity)$/.test(found) || text.startsWith('-Infinity', at)) return 'a number must be finite';
  if (/^[+.\d-]$/.test(found)) return 'a number must be written like 12, -0.5 or 3e6';
  return `${JSON.stringify(found)} is not a value; texts stand in double quotes`;
}

/** Offset and reason of the first fault; null where the text is JSON. */
function scan(text: string): { at: number; message: string } | null {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  const afterValue = (): Expecting => (open.length === 0 ? 'end' : 'comma');

  while (true) {
    while (at < text.length && ' \t\n\r'.includes(text[at])) at++;
    if (at >= text.length) return expecting === 'end' ? null : { at, message: cutOff };
    const char = text[at];

    if (expecting === 'end')
      return { at, message: `nothing may follow the end of the plan (found ${describeAt(text, at)})` };
    if (expecting === 'colon') {
      if (char !== ':') return { at, message: 'a colon is missing after the name' };
      expecting = 'value';
      at++;
    } else if (expecting === 'comma') {
      const close = open[open.length - 1];
      if (char === close) {
        open.pop();
        expecting = afterValue();
      } else if (char === ',') expecting = close === '}' ? 'name' : 'value';
      else return { at, message: `a comma or ${close} is missing before ${describeAt(text, at)}` };
      at++;
    } else if (expecting === 'name' || expecting === 'firstName') {
      if (char === '}') {
        if (expecting === 'name') return { at, message: 'the comma before } must go' };
        open.pop();
        expecting = afterValue();
        at++;
      } else if (char === '"') {
        const end = readString(text, at);
        if (typeof end !== 'number') return end;
        at = end;
        expecting = 'colon';
      } else return { at, message: `a name in double quotes is expected (found ${describeAt(text, at)})` };
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      expecting = char === '{' ? 'firstName' : 'firstValue';
      at++;
    } else if (char === ']' && expecting === 'firstValue') {
      open.pop();
      expecting = afterValue();
      at++;
    } else if (char === ']' && open[open.length - 1] === ']') {
      return { at, message: 'the comma before ] must go' };
    } else if (char === '"') {
      const end = readString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expecting = afterValue();
    } else {
      const literal = ['true', 'false', 'null'].find((name) => text.startsWith(name, at));
      number.lastIndex = at;
      const length = literal?.length ?? number.exec(text)?.[0].length ?? 0;
      if (length === 0) return { at, message: valueFault(text, at) };
      at += length;
      expecting = afterValue();
    }
  }
}

/** Finds where a text stops being JSON; null where it is JSON. Engines word and place this each in their own way. */
export function findJsonFault(text: string): JsonFault | null {
  const fault = scan(text);
  if (fault === null) return null;
  const before = text.slice(0, fault.at).split(/\r\n|\n|\r/);
  return { line: before.length, column: before[before.length - 1].length + 1, message: fault.message };
}

import { create, type MathNode, parseDependencies, type SymbolNode } from 'mathjs/number';
import { type Computation, compileNode } from './formula-node';
import { structureOf } from './formula-structure';
import { syntaxFault } from './formula-syntax';
import type { Saying } from './text/words';

const { parse } = create(parseDependencies);

/** Longest formula that is read, in characters; so few that no formula can take noticeable time. */
const longestFormula = 300;

/** `names`: of quantities and functions. */
export type FormulaReading = { ok: true; value: Computation; names: readonly string[] } | { ok: false; say: Saying };

/** Plans are resolved at every edit, and all but one of their formulas are the same each time. */
const known = new Map<string, FormulaReading>();
const mostKnown = 1000;

/**
 * Reads a formula: arithmetic, comparisons inside `condition ? a : b`, a short list of functions, and names.
 * mathjs only parses; what it parsed is checked node by node against a list of what is allowed and computed here, so
 * that nothing of mathjs's own functions, objects or scope can be reached.
 * @returns how to compute its value from those of the named quantities, or why it cannot be read.
 */
export function compileFormula(text: string): FormulaReading {
  if (text.length > longestFormula) return { ok: false, say: ({ formulas }) => formulas.tooLong(longestFormula) };
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, reading);
  return reading;
}

/**
 * The formula with every % as mathjs's sign for what binds closest behind a value. mathjs itself takes a % for the
 * remainder wherever a value or a sign follows (10% + 50), and adds 1% of the sum before it in 1000 + 1%.
 */
const withHundredths = (text: string): string => text.replaceAll('%', "'");

/** A % with no value before it. */
const hundredthOfNothing = /(?:^|[^\p{L}\p{N}_.)%\s])\s*%/u;
/** A % before a value, as in a remainder. */
const valueAfterHundredth = /%\s*[\p{L}\p{N}_.(]/u;

function read(text: string): FormulaReading {
  if (text.trim() === '') return { ok: false, say: ({ formulas }) => formulas.empty };
  if (text.includes("'")) return { ok: false, say: ({ formulas }) => formulas.onlyArithmetic };
  const misplaced = hundredthOfNothing.exec(text);
  if (misplaced) {
    const character = misplaced.index + misplaced[0].length;
    return { ok: false, say: ({ formulas }) => formulas.cannotRead(formulas.reasons.operator('%'), character) };
  }
  const reading = compile(withHundredths(text));
  if (!reading.ok && valueAfterHundredth.test(text)) return { ok: false, say: ({ formulas }) => formulas.remainder };
  return reading;
}

function compile(text: string): FormulaReading {
  let root: MathNode;
  try {
    root = parse(text);
  } catch (error) {
    return { ok: false, say: syntaxFault(error instanceof Error ? error.message : String(error)) };
  }
  const compiled = compileNode(root);
  return 'say' in compiled
    ? { ok: false, say: compiled.say }
    : { ok: true, value: compiled.value, names: namesIn(root) };
}

function namesIn(root: MathNode): string[] {
  const names = new Set<string>();
  root.traverse((node) => {
    if (node.type === 'SymbolNode') names.add((node as SymbolNode).name);
  });
  return [...names];
}

/** Reads a formula as the first versions did, to which a % was mathjs's: see withHundredths. */
export const compileAsBefore = (text: string): FormulaReading => compile(text);

/** Whether a formula that can be read means something else than it did to the first versions. */
export const hasOtherMeaning = (text: string): boolean =>
  text.includes('%') && structureOf(parse(text)) !== structureOf(parse(withHundredths(text)));

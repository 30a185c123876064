import { create, type MathNode, parseDependencies, type SymbolNode } from 'mathjs/number';
import { type Computation, compileNode } from './formula-node';
import { syntaxFault } from './formula-syntax';
import type { Saying } from './text/words';

const { parse } = create(parseDependencies);

/** Longest formula that is read, in characters; so few that no formula can take noticeable time. */
const longestFormula = 300;

type FormulaReading =
  | { ok: true; value: Computation /** Of quantities, and of functions. */; names: readonly string[] }
  | { ok: false; say: Saying };

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

function read(text: string): FormulaReading {
  if (text.trim() === '') return { ok: false, say: ({ formulas }) => formulas.empty };
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

import { create, type MathNode, parseDependencies } from 'mathjs/number';
import { type Computation, compileNode } from './formula-node';

const { parse } = create(parseDependencies);

/** Longest formula that is read, in characters; so few that no formula can take noticeable time. */
const longestFormula = 300;

/** A formula that was read: the names it uses, and its value given theirs. */
export interface CompiledFormula {
  names: string[];
  value: (quantity: (name: string) => number) => number;
}

export type FormulaReading = { ok: true; formula: CompiledFormula } | { ok: false; message: string };

/**
 * Reads a formula: arithmetic, comparisons inside `condition ? a : b`, a short list of functions, and names.
 * mathjs only parses; what it parsed is checked node by node against a list of what is allowed and computed here, so
 * that nothing of mathjs's own functions, objects or scope can be reached.
 * @returns the compiled formula, or why it cannot be one, in words.
 */
export function compileFormula(text: string): FormulaReading {
  if (text.length > longestFormula)
    return { ok: false, message: `is longer than ${longestFormula} characters; split it into named figures` };
  if (text.trim() === '') return { ok: false, message: 'is empty; write arithmetic such as employees * 45' };
  let root: MathNode;
  try {
    root = parse(text);
  } catch (error) {
    return { ok: false, message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const names = new Set<string>();
  const compiled: { value: Computation } | { message: string } = compileNode(root, names);
  if ('message' in compiled) return { ok: false, message: compiled.message };
  return { ok: true, formula: { names: [...names], value: compiled.value } };
}

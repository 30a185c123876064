import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs/number';
import { startOf } from '../characters/shorten';
import { ceiling, decimal, floor, remainder, round } from './decimal-arithmetic';
import type { ProblemWords, Saying } from './text/words';

type Words = ProblemWords['formulas'];

/** Computes a node's value from the named quantities. */
export type Computation = (quantity: (name: string) => number) => number;

const deepest = 30;

const operators = new Map<string, { count: number; apply: (a: number, b: number) => number }>([
  ['add', { count: 2, apply: (a, b) => a + b }],
  ['subtract', { count: 2, apply: (a, b) => a - b }],
  ['multiply', { count: 2, apply: (a, b) => a * b }],
  ['divide', { count: 2, apply: (a, b) => a / b }],
  ['mod', { count: 2, apply: remainder }],
  ['pow', { count: 2, apply: (a, b) => a ** b }],
  // What a % is to the parser: see withHundredths in formula.ts.
  ['ctranspose', { count: 1, apply: (a) => a / 100 }],
  ['unaryMinus', { count: 1, apply: (a) => -a }],
  ['unaryPlus', { count: 1, apply: (a) => a }],
]);

const comparisons = new Map<string, (a: number, b: number) => boolean>([
  ['smaller', (a, b) => decimal(a) < decimal(b)],
  ['smallerEq', (a, b) => decimal(a) <= decimal(b)],
  ['larger', (a, b) => decimal(a) > decimal(b)],
  ['largerEq', (a, b) => decimal(a) >= decimal(b)],
  ['equal', (a, b) => decimal(a) === decimal(b)],
  ['unequal', (a, b) => decimal(a) !== decimal(b)],
]);

/** Functions by name with the least and most arguments they take. */
const functions = new Map<string, { least: number; most: number; apply: (...args: number[]) => number }>([
  ['min', { least: 1, most: 20, apply: Math.min }],
  ['max', { least: 1, most: 20, apply: Math.max }],
  ['round', { least: 1, most: 2, apply: round }],
  ['floor', { least: 1, most: 1, apply: floor }],
  ['ceil', { least: 1, most: 1, apply: ceiling }],
  ['mod', { least: 2, most: 2, apply: remainder }],
  ['abs', { least: 1, most: 1, apply: Math.abs }],
  ['sqrt', { least: 1, most: 1, apply: Math.sqrt }],
  ['exp', { least: 1, most: 1, apply: Math.exp }],
  ['log', { least: 1, most: 1, apply: Math.log }],
  ['log10', { least: 1, most: 1, apply: Math.log10 }],
]);

const functionNames = [...functions.keys()].join(', ');

class NotAllowed extends Error {
  constructor(readonly sentence: (words: Words) => string) {
    super();
  }
}

function refuse(sentence: (words: Words) => string): never {
  throw new NotAllowed(sentence);
}

const isOperator = (node: MathNode): node is OperatorNode => node.type === 'OperatorNode';

function compileComparison(node: MathNode, depth: number): (quantity: (name: string) => number) => boolean {
  if (node.type === 'ParenthesisNode') return compileComparison((node as ParenthesisNode).content, depth + 1);
  const compare = isOperator(node) ? comparisons.get(node.fn) : undefined;
  if (!isOperator(node) || compare === undefined) return refuse(({ condition }) => condition);
  const [a, b] = node.args.map((argument) => compile(argument, depth + 1));
  return (quantity) => compare(a(quantity), b(quantity));
}

function compileOperator(node: OperatorNode, depth: number): Computation {
  if (node.implicit) return refuse(({ implicitProduct }) => implicitProduct);
  const operator = operators.get(node.fn);
  if (comparisons.has(node.fn)) return refuse(({ comparison }) => comparison);
  if (operator === undefined || node.args.length !== operator.count)
    return refuse((words) => words.operator(JSON.stringify(node.op)));
  const [a, b] = node.args.map((argument) => compile(argument, depth + 1));
  const { apply } = operator;
  return b === undefined ? (quantity) => apply(a(quantity), 0) : (quantity) => apply(a(quantity), b(quantity));
}

function compileFunction(node: FunctionNode, depth: number): Computation {
  // mathjs types `fn` as a symbol, but a call such as (a.b)(1) carries an accessor there.
  const callee: MathNode = node.fn;
  const name = callee.type === 'SymbolNode' ? (callee as SymbolNode).name : '';
  const entry = functions.get(name);
  if (entry === undefined)
    return refuse((words) =>
      name === '' ? words.call(functionNames) : words.unknownFunction(JSON.stringify(startOf(name, 40)), functionNames),
    );
  if (node.args.length < entry.least || node.args.length > entry.most)
    return refuse((words) => words.argumentCount(name, node.args.length, entry.least, entry.most));
  const args = node.args.map((argument) => compile(argument, depth + 1));
  return (quantity) => entry.apply(...args.map((argument) => argument(quantity)));
}

function compile(node: MathNode, depth: number): Computation {
  if (depth > deepest) return refuse((words) => words.tooDeep(deepest));
  switch (node.type) {
    case 'ConstantNode': {
      const { value } = node as ConstantNode;
      if (typeof value !== 'number') return refuse(({ onlyArithmetic }) => onlyArithmetic);
      if (!Number.isFinite(value)) return refuse(({ infiniteNumber }) => infiniteNumber);
      return () => value;
    }
    case 'SymbolNode': {
      const { name } = node as SymbolNode;
      if (functions.has(name)) return refuse((words) => words.needsParentheses(name));
      return (quantity) => quantity(name);
    }
    case 'ParenthesisNode':
      return compile((node as ParenthesisNode).content, depth + 1);
    case 'OperatorNode':
      return compileOperator(node as OperatorNode, depth);
    case 'FunctionNode':
      return compileFunction(node as FunctionNode, depth);
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode;
      const test = compileComparison(condition, depth + 1);
      const yes = compile(trueExpr, depth + 1);
      const no = compile(falseExpr, depth + 1);
      return (quantity) => (test(quantity) ? yes(quantity) : no(quantity));
    }
    default:
      return refuse(({ onlyArithmetic }) => onlyArithmetic);
  }
}

/**
 * Turns a parsed formula into a computation, if all of it is on the list of what is allowed.
 */
export function compileNode(node: MathNode): { value: Computation } | { say: Saying } {
  try {
    return { value: compile(node, 0) };
  } catch (error) {
    if (error instanceof NotAllowed) return { say: ({ formulas }) => error.sentence(formulas) };
    throw error;
  }
}

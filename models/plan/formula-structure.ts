import type { FunctionNode, MathNode, OperatorNode, ParenthesisNode } from 'mathjs/number';

/** A hundredth of something; of what a sign stands before, the sign before the hundredth. */
function hundredth(of: string): string {
  return of.startsWith('-(') || of.startsWith('+(') ? `${of[0]}(${hundredth(of.slice(2, -1))})` : `%(${of})`;
}

/** How a parsed formula computes, whatever its brackets and signs for a hundredth: equal where the meaning is. */
export function structureOf(node: MathNode): string {
  switch (node.type) {
    case 'ParenthesisNode':
      return structureOf((node as ParenthesisNode).content);
    case 'OperatorNode': {
      const { fn, op, args } = node as OperatorNode;
      const [a, b] = args.map(structureOf);
      if (fn === 'ctranspose' || (fn === 'divide' && b === '100')) return hundredth(a);
      return b === undefined ? `${op}(${a})` : `(${a} ${op} ${b})`;
    }
    case 'FunctionNode': {
      const { fn, args } = node as FunctionNode;
      return `${fn}(${args.map(structureOf).join(', ')})`;
    }
    case 'ConditionalNode': {
      const parts: string[] = [];
      node.forEach((part) => {
        parts.push(structureOf(part));
      });
      return `(${parts.join(' : ')})`;
    }
    default:
      return node.toString();
  }
}

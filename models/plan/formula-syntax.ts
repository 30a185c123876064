import type { ProblemWords, Saying } from './text/words';

type Reasons = ProblemWords['formulas']['reasons'];

/** The parser's sentences about arithmetic, which it has in English only. */
const known: [RegExp, (reasons: Reasons, found: string) => string][] = [
  [/^Unexpected end of expression$/, ({ end }) => end],
  [/^Value expected$/, ({ value }) => value],
  [/^Parenthesis (.) expected$/, ({ parenthesis }, mark) => parenthesis(mark)],
  [/^Unexpected operator (.*)$/s, ({ operator }, found) => operator(found)],
  [/^Unexpected part "(.*)"$/s, ({ part }, found) => part(found)],
  [/^Syntax error in part "(.*)"$/s, ({ syntax }, found) => syntax(found)],
];

/** What mathjs says of a text that it cannot parse, `<sentence> (char <number>)`, for any language. */
export function syntaxFault(message: string): Saying {
  // To the parser a % is a ', see withHundredths in formula.ts.
  const [, sentence = message, character = '1'] = /^(.*) \(char (\d+)\)$/s.exec(message.replaceAll("'", '%')) ?? [];
  return ({ formulas }) => {
    const [pattern, say] = known.find(([pattern]) => pattern.test(sentence)) ?? [];
    const reason =
      pattern && say ? say(formulas.reasons, pattern.exec(sentence)?.[1] ?? '') : formulas.reasons.other(sentence);
    return formulas.cannotRead(reason, Number(character));
  };
}

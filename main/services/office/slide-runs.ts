import type PptxGenJS from 'pptxgenjs';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** One text in one look, each line after the first behind a line break: a run cannot hold one. */
export function plainRuns(text: string, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] {
  return withBreaks(text, options, (line) => [{ text: line, options: { ...options } }]);
}

/** As `plainRuns`, with footnote marks (superscript digits) raised: most fonts have only three of those characters. */
export function runsOf(text: string, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] {
  return withBreaks(text, options, (line) =>
    line
      .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)/)
      .map((part, at) => {
        if (at % 2 === 0) return { text: part, options: { ...options } };
        const digits = [...part].map((char) => (char === ' ' ? ', ' : superscripts.indexOf(char)));
        return { text: digits.join(''), options: { ...options, superscript: true } };
      })
      .filter((run) => run.text !== ''),
  );
}

function withBreaks(
  text: string,
  options: PptxGenJS.TextPropsOptions,
  runsOfLine: (line: string) => PptxGenJS.TextProps[],
): PptxGenJS.TextProps[] {
  const lines = text.split('\n').map(runsOfLine);
  if (lines.length === 1) return lines[0];
  return lines.flatMap((runs, at) => {
    const [first = { text: '', options: { ...options } }, ...others] = runs;
    return at === 0
      ? [first, ...others]
      : [{ ...first, options: { ...first.options, softBreakBefore: true } }, ...others];
  });
}

/** Runs that end a paragraph. */
export const paragraph = (runs: readonly PptxGenJS.TextProps[]): PptxGenJS.TextProps[] =>
  runs.map((run, at) => (at < runs.length - 1 ? run : { ...run, options: { ...run.options, breakLine: true } }));

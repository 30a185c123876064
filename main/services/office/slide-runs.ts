import type PptxGenJS from 'pptxgenjs';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Text as runs, with footnote marks (superscript digits) raised: most fonts have only three of those characters. */
export function runsOf(text: string, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] {
  return text
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)/)
    .map((part, at) => {
      if (at % 2 === 0) return { text: part, options };
      const digits = [...part].map((char) => (char === ' ' ? ', ' : superscripts.indexOf(char)));
      return { text: digits.join(''), options: { ...options, superscript: true } };
    })
    .filter((run) => run.text !== '');
}

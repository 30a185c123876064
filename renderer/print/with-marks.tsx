import { createElement, Fragment, type ReactNode } from 'react';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Text with footnote marks (superscript digits) set as raised digits of the text's own font, which has only three. */
export function withMarks(text: string): ReactNode {
  const nodes = text.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)/).map((part, at) => {
    if (at % 2 === 0) return part;
    const digits = [...part].map((char) => (char === ' ' ? ', ' : superscripts.indexOf(char)));
    return createElement('sup', null, digits.join(''));
  });
  return createElement(Fragment, null, ...nodes);
}

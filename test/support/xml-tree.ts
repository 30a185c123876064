import { SaxesParser } from 'saxes';

/** An element of an XML part, its attributes by the names they are written with. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The tree of an XML 1.0 document with namespaces. Throws, with line and column, where it is not well formed. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
    };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open[open.length - 1].children.push(text));
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elementsOf(root)[0];
}

/** The elements directly within one. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** Every element of a name, however deep, in the order of the document. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** All text within an element. */
export const wholeText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wholeText(child))).join('');

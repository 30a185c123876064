import { createContext, type ReactNode, useContext } from 'react';
import type { BoardPack } from '#models/report/board-pack';

/**
 * Places within the document that others lead to, by what is said there. None in the app, whose address is that of its
 * screens.
 */
interface Anchors {
  pages: ReadonlySet<string>;
  /** Id of the row of the assumptions by the name in its first cell. */
  rows: ReadonlyMap<string, string>;
}

const none: Anchors = { pages: new Set(), rows: new Map() };
const AnchorsContext = createContext(none);

/** Id of the page that is drawn. */
export const DrawnPage = createContext('');

/** For a document that stands by itself: its pages and the rows of its assumptions can be led to. */
export function AnchoredDocument({ pack, children }: { pack: BoardPack; children: ReactNode }) {
  const rows = new Map<string, string>();
  for (const block of pack.pages.find(({ id }) => id === 'assumptions')?.blocks ?? [])
    if (block.kind === 'table')
      block.table.rows.forEach(([name], at) => {
        if (typeof name === 'string') rows.set(name, `${block.id}-${at + 1}`);
      });
  const anchors = { pages: new Set(pack.pages.map(({ id }) => id)), rows };
  return <AnchorsContext value={anchors}>{children}</AnchorsContext>;
}

/** Text that leads to a page of the document, where it has one. */
export function ToPage({ page, children }: { page: string; children: ReactNode }) {
  const { pages } = useContext(AnchorsContext);
  return pages.has(page) ? <a href={`#page-${page}`}>{children}</a> : children;
}

/** A name that leads to its row among the assumptions; and is led to, where it stands in that row. */
export function NamedRow({ name, children }: { name: string; children: ReactNode }) {
  const isThere = useContext(DrawnPage) === 'assumptions';
  const row = useContext(AnchorsContext).rows.get(name);
  if (row === undefined) return children;
  return isThere ? <span id={row}>{children}</span> : <a href={`#${row}`}>{children}</a>;
}

/** Numbers of sources, "3, 7–9", each of which leads to its source. */
export function SourceNumbers({ text }: { text: string }) {
  const { pages } = useContext(AnchorsContext);
  if (!pages.has('assumptions')) return text;
  return text.split(/(\d+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a key={part} href={`#source-${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

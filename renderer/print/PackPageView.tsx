import { memo, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { type BoardPack, type PackPage, packTitle } from '#models/report/board-pack';
import type { Formatter } from '#models/report/format';
import { reportText } from '#models/report/text/language';
import { DrawnPage } from './anchors';
import { fitPage } from './fit-page';
import { OutsideLink } from './OutsideLink';
import { PackBlock } from './PackBlock';
import { withMarks } from './with-marks';
import './sheet.css';

export interface PackPageProps {
  pack: BoardPack;
  page: PackPage;
  format: Formatter;
  /** The first page carries the document's title where there is no cover. */
  isFirst: boolean;
  /** Sheets of paper it may take. */
  sheets: number;
  ref?: Ref<HTMLElement>;
}

/** From here on a heading is set smaller, because names in it make it long. */
const longHeading = 130;

/** One page: its message as heading, the blocks that show it, and the sources at its foot. */
export const PackPageView = memo(function PackPageView({ pack, page, format, isFirst, sheets, ref }: PackPageProps) {
  const section = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => section.current as HTMLElement, []);
  useLayoutEffect(() => {
    if (section.current) fitPage(section.current, sheets, reportText(pack.language).rest);
  });
  return (
    <section
      ref={section}
      id={`page-${page.id}`}
      className="pack-page"
      data-page={page.id}
      aria-labelledby={`heading-${page.id}`}
    >
      {isFirst && <PackMasthead pack={pack} />}
      <p className="pack-section">{page.section}</p>
      <h2 id={`heading-${page.id}`} data-long={page.heading.length > longHeading || undefined}>
        {page.heading}
      </h2>
      {page.lead && <p className="pack-lead">{withMarks(page.lead)}</p>}
      <DrawnPage value={page.id}>
        {page.blocks.map((block) => (
          <PackBlock key={block.id} block={block} format={format} pack={pack} />
        ))}
      </DrawnPage>
      {page.footnotes.length > 0 && (
        <footer className="pack-footnotes">
          {page.footnotes.map(({ mark, text, url }) => (
            <p key={mark}>
              {withMarks(mark)} {url ? <OutsideLink url={url}>{text}</OutsideLink> : text}
            </p>
          ))}
        </footer>
      )}
    </section>
  );
}, looksSame);

/**
 * Whether two versions of a page show the same. Fitting a page to its sheets measures it again and again, so it is left
 * alone where nothing on it is another.
 */
export function looksSame(one: PackPageProps, other: PackPageProps): boolean {
  const ofPack = ['paper', 'language', 'locale', 'currency', 'accent'] as const;
  return (
    one.page === other.page &&
    one.format === other.format &&
    one.isFirst === other.isFirst &&
    one.sheets === other.sheets &&
    (one.pack === other.pack || (!one.isFirst && ofPack.every((field) => one.pack[field] === other.pack[field])))
  );
}

/** Title strip on top of the first page. */
function PackMasthead({ pack }: { pack: BoardPack }) {
  const facts = [pack.preparedFor, pack.preparedBy, pack.date].filter((fact) => fact !== '');
  return (
    <header className="pack-masthead">
      <div>
        <h1>{packTitle(pack)}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      {pack.logo && <img className="pack-logo" src={pack.logo} alt={pack.organization} />}
    </header>
  );
}

import type { ComponentType, CSSProperties } from 'react';
import type { BoardPack } from '#models/report/board-pack';
import { createFormatter } from '#models/report/format';
import { PackCover } from './PackCover';
import { type PackPageProps, PackPageView } from './PackPageView';

/** A board reads no more than this. */
const mostSheets = 12;

interface BoardPackPagesProps {
  pack: BoardPack;
  /** Draws one page: at once for paper, when it has its turn for the preview. */
  Page?: ComponentType<PackPageProps>;
}

/** All pages of a board pack, for the preview on screen, the single HTML file and the PDF alike. */
export function BoardPackPages({ pack, Page = PackPageView }: BoardPackPagesProps) {
  const format = createFormatter(pack.locale, pack.currency, pack.language);
  const spare = mostSheets - pack.pages.length - (pack.cover ? 1 : 0);
  return (
    <article className="pack" data-paper={pack.paper} lang={pack.language} style={accentStyle(pack)}>
      {pack.cover && <PackCover pack={pack} />}
      {pack.pages.map((page, index) => (
        <Page
          key={page.id}
          pack={pack}
          page={page}
          format={format}
          isFirst={index === 0 && !pack.cover}
          // The assumptions are the longest page, and the one that is looked up and not read.
          sheets={page.id === 'assumptions' && spare > 0 ? 2 : 1}
        />
      ))}
    </article>
  );
}

const accentStyle = ({ accent }: BoardPack) => ({ '--accent': accent }) as CSSProperties;

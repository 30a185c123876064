import type { CSSProperties } from 'react';
import type { BoardPack } from '#models/report/board-pack';
import { createFormatter } from '#models/report/format';
import { PackCover } from './PackCover';
import { PackPageView } from './PackPageView';

/** All pages of a board pack, for the preview on screen, the single HTML file and the PDF alike. */
export function BoardPackPages({ pack }: { pack: BoardPack }) {
  const format = createFormatter(pack.locale, pack.currency, pack.language);
  return (
    <article className="pack" data-paper={pack.paper} lang={pack.language} style={accentStyle(pack)}>
      {pack.cover && <PackCover pack={pack} />}
      {pack.pages.map((page, index) => (
        <PackPageView key={page.id} pack={pack} page={page} format={format} isFirst={index === 0 && !pack.cover} />
      ))}
    </article>
  );
}

const accentStyle = ({ accent }: BoardPack) => ({ '--accent': accent }) as CSSProperties;

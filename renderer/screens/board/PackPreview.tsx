import { memo, useEffect, useRef } from 'react';
import type { BoardPack } from '#models/report/board-pack';
import { ChartTools } from '../../charts/chart-tools';
import { ChartMenu } from '../../layout/ChartMenu';
import { BoardPackPages } from '../../print/BoardPackPages';
import { PacedPage } from '../../print/PacedPage';
import { useText } from '../../text/use-text';
import styles from './Board.module.css';
import { sheetsAbreast } from './sheets-abreast';

interface PackPreviewProps {
  pack: BoardPack;
  /** The page to bring into view. */
  shown: string | null;
}

/** The pages as sheets of paper, scaled to the room there is. */
export const PackPreview = memo(function PackPreview({ pack, shown }: PackPreviewProps) {
  const { board: words } = useText();
  const frame = useRef<HTMLElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const room = frame.current;
    const pages = sheets.current;
    if (!room || !pages) return;
    const scale = () => {
      const { abreast, zoom } = sheetsAbreast(room.clientWidth, pack.paper === 'letter' ? 816 : 794);
      pages.style.setProperty('--abreast', String(abreast));
      pages.style.setProperty('zoom', String(zoom));
    };
    scale();
    const observer = new ResizeObserver(scale);
    observer.observe(room);
    return () => observer.disconnect();
  }, [pack.paper]);
  useEffect(() => {
    const index = pack.pages.findIndex(({ id }) => id === shown);
    if (index >= 0) {
      sheets.current?.querySelectorAll('.pack-page')[index + (pack.cover ? 1 : 0)]?.scrollIntoView({ block: 'start' });
    }
  }, [shown, pack]);
  return (
    <section ref={frame} className={styles.preview} aria-label={words.preview}>
      <div ref={sheets} className={styles.sheets} data-paper={pack.paper}>
        <ChartTools value={ChartMenu}>
          <BoardPackPages pack={pack} Page={PacedPage} />
        </ChartTools>
      </div>
    </section>
  );
});

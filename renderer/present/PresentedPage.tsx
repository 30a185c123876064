import { type CSSProperties, useEffect, useRef } from 'react';
import type { BoardPack, PackPage } from '#models/report/board-pack';
import { createFormatter } from '#models/report/format';
import { PackPageView } from '../print/PackPageView';
import styles from './Presentation.module.css';

/** Size of a page on the screen before it is scaled to fit, in pixels. */
const width = 1280;
const height = 720;

interface PresentedPageProps {
  pack: BoardPack;
  page: PackPage;
  /** The page is of the choice before; its own is being made. */
  isPending: boolean;
}

/** One page set across the screen: its blocks side by side, as large as the window allows. */
export function PresentedPage({ pack, page, isPending }: PresentedPageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const room = stage.current;
    const paper = sheet.current;
    if (!room || !paper) return;
    const scale = () => {
      const zoom = Math.min(room.clientWidth / width, room.clientHeight / height);
      paper.style.setProperty('zoom', String(zoom));
    };
    scale();
    const observer = new ResizeObserver(scale);
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  const style = { '--accent': pack.accent } as CSSProperties;
  const format = createFormatter(pack.locale, pack.currency, pack.language);
  return (
    <section
      ref={stage}
      className={styles.stage}
      data-pending={isPending}
      aria-busy={isPending}
      aria-labelledby={`heading-${page.id}`}
    >
      <article
        ref={sheet}
        className={`pack ${styles.sheet}`}
        data-paper={pack.paper}
        lang={pack.language}
        style={style}
      >
        <PackPageView pack={pack} page={page} format={format} isFirst={false} sheets={1} />
      </article>
    </section>
  );
}

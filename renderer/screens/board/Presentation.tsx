import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { BoardPack } from '#models/report/board-pack';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { BoardPackPages } from '../../print/BoardPackPages';
import { useChosenProposal } from '../../results/chosen-proposal';
import { useText } from '../../text/use-text';
import board from './Board.module.css';
import styles from './Presentation.module.css';

interface PresentationProps {
  pack: BoardPack;
  onEnd: () => void;
}

/** The pack page by page on the whole screen; another proposal can be tried out while it is shown. */
export function Presentation({ pack, onEnd }: PresentationProps) {
  const { board: words, words: common, frame } = useText();
  const { proposals } = usePlan();
  const format = useFormatter();
  const chosen = useChosenProposal();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [zoom, setZoom] = useState(1);
  const last = pack.pages.length - 1;
  const page = Math.min(at, last);
  const turn = (by: number) => setAt(Math.min(last, Math.max(0, page + by)));

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser may refuse full screen; the dialog covers the window anyway.
    element?.requestFullscreen?.().catch(() => undefined);
    const scale = () => {
      const room = stage.current;
      const [width, height] = pack.paper === 'letter' ? [816, 1056] : [794, 1123];
      if (room) setZoom(Math.min(room.clientWidth / width, Math.max(0.5, room.clientHeight / height)));
    };
    scale();
    window.addEventListener('resize', scale);
    return () => {
      window.removeEventListener('resize', scale);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [pack.paper]);

  return (
    <dialog
      ref={dialog}
      className={styles.presentation}
      aria-label={words.presentation}
      onClose={onEnd}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLSelectElement) return;
        if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(event.key)) turn(1);
        else if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(event.key)) turn(-1);
        else return;
        event.preventDefault();
      }}
    >
      <div ref={stage} className={styles.stage}>
        <div className={board.sheets} data-paper={pack.paper} style={{ zoom }}>
          <BoardPackPages pack={{ ...pack, cover: false, pages: pack.pages.slice(page, page + 1) }} />
        </div>
      </div>
      <footer className={styles.bar}>
        <NativeSelect
          aria-label={frame.proposal}
          value={chosen?.id ?? ''}
          data={proposals.map(({ id, name }) => ({ value: id, label: name || common.unnamed }))}
          onChange={(event) => {
            const id = event.currentTarget.value;
            edit(frame.proposal, (plan) => {
              plan.chosenProposal = id;
            });
          }}
        />
        <div className={styles.pages}>
          <ActionIcon aria-label={words.previousPage} disabled={page === 0} onClick={() => turn(-1)}>
            <IconChevronLeft size={18} />
          </ActionIcon>
          <span role="status">{words.page(format.number(page + 1), format.number(last + 1))}</span>
          <ActionIcon aria-label={words.nextPage} disabled={page === last} onClick={() => turn(1)}>
            <IconChevronRight size={18} />
          </ActionIcon>
        </div>
        <span className={styles.help}>{words.presentHelp}</span>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {words.endPresentation}
        </Button>
      </footer>
    </dialog>
  );
}

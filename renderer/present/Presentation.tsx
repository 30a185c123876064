import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useAnalysis } from '../analysis/use-analysis';
import { useFormatter } from '../document/use-plan';
import { useText } from '../text/use-text';
import styles from './Presentation.module.css';
import { PresentedPage } from './PresentedPage';
import { pageAfterKey } from './page-keys';
import { closePresentation, usePresentation } from './present-store';
import { useWhatIf } from './use-what-if';
import { WhatIfBar } from './WhatIfBar';

/** The board pack page by page on the whole screen, with another ask to be tried out while it is shown. */
export default function Presentation() {
  const { opened } = usePresentation();
  return opened ? <OpenPresentation /> : null;
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function OpenPresentation() {
  const { present: words } = useText();
  const format = useFormatter();
  const whatIf = useWhatIf();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const { shown } = whatIf;
  const input = useMemo(() => shown && { ...shown, date: new Date().toISOString(), program: 'Boardcase' }, [shown]);
  const { result: pack, outdated } = useAnalysis('boardPack', input);
  const last = (pack?.pages.length ?? 1) - 1;
  const page = Math.min(at, last);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not on the first field, which would take the arrow keys for itself.
    element?.focus();
    // The whole page: no dialog may fill the screen by itself. Where it is refused the dialog covers the window anyway.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const leave = () => {
      // Escape leaves the browser's full screen without the page hearing the key.
      if (!document.fullscreenElement) element?.close();
    };
    document.addEventListener('fullscreenchange', leave);
    return () => {
      document.removeEventListener('fullscreenchange', leave);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    // The space bar presses the button that has the focus.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const next = pageAfterKey(event.key, page, last);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  const turned = pack?.pages[page];
  return (
    <dialog
      ref={dialog}
      className={styles.presentation}
      tabIndex={-1}
      aria-label={words.title}
      onClose={closePresentation}
      onKeyDown={onKeyDown}
    >
      {pack && turned ? (
        <PresentedPage key={turned.id} pack={pack} page={turned} isPending={outdated || whatIf.isPending} />
      ) : (
        <p className={styles.waiting}>{words.waiting}</p>
      )}
      <footer className={styles.bar}>
        <WhatIfBar whatIf={whatIf} />
        <div className={styles.pages}>
          <ActionIcon aria-label={words.previous} disabled={page === 0} onClick={() => setAt(page - 1)}>
            <IconChevronLeft size={18} />
          </ActionIcon>
          <span role="status">{pack && words.page(format.number(page + 1), format.number(last + 1))}</span>
          <ActionIcon aria-label={words.next} disabled={page === last} onClick={() => setAt(page + 1)}>
            <IconChevronRight size={18} />
          </ActionIcon>
          <Button variant="default" title={words.help} onClick={() => dialog.current?.close()}>
            {words.end}
          </Button>
        </div>
      </footer>
    </dialog>
  );
}

import './fonts.css';
import './document.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BoardPack } from '#models/report/board-pack';
import { AnchoredDocument } from './anchors';
import { BoardPackPages } from './BoardPackPages';

/** Draws the pack in the document's data element, and says when it is ready to be printed. */
async function main(): Promise<void> {
  const data = document.getElementById('board-pack')?.textContent;
  const root = document.getElementById('root');
  if (!data || !root) throw new Error('The document holds no board pack.');
  const pack = JSON.parse(data) as BoardPack;
  // Charts measure their text when they are drawn: the font has to be there before them.
  await Promise.all(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 12px Inter`)));
  flushSync(() =>
    createRoot(root).render(
      <AnchoredDocument pack={pack}>
        <BoardPackPages pack={pack} />
      </AnchoredDocument>,
    ),
  );
  // Not after a frame: the window is hidden, and where it has no surface (Wayland) frames never come.
  setTimeout(() => {
    document.documentElement.dataset.ready = 'true';
  });
}

main();

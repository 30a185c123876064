import { useLayoutEffect, useState } from 'react';
import { useDropTaker } from '../document/drop-store';
import { tell } from '../document/message-store';
import { openDropped } from '../document/open-plan';
import { importDropped } from '../import/dropped-table';
import { currentText, useText } from '../text/use-text';
import styles from './DropTarget.module.css';

/** Of several files the last plan, or else the last; which were left out is told. */
function oneOf(files: File[]): File | undefined {
  const taken = files.findLast(({ name }) => /\.(json|boardcase)$/i.test(name)) ?? files.at(-1);
  if (taken && files.length > 1) {
    const { oneAtATime, leftOut } = currentText().document;
    const left = files.filter((file) => file !== taken);
    tell({ tone: 'bad', title: oneAtATime(taken.name), details: left.map(({ name }) => leftOut(name)) });
  }
  return taken;
}

/** Opens a plan file, or begins to import a table, that is dropped anywhere on the window, unless the screen takes it for a purpose of its own. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const taker = useDropTaker((state) => state.taker);
  const text = useText();
  // Before the frame is painted: whoever sees it may drop, and a drop that nobody takes opens the file in its place.
  useLayoutEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = oneOf([...(event.dataTransfer?.files ?? [])]);
      if (!file) return;
      const { taker } = useDropTaker.getState();
      if (taker) taker.take(file);
      else if (!importDropped(file)) void openDropped(file);
    };
    // Both are to be taken: what has just come over another part of the page would else fall through there.
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over ? <div className={styles.target}>{taker?.words ?? text.document.dropHere}</div> : null;
}

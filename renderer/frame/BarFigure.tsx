import { Popover, UnstyledButton } from '@mantine/core';
import { createContext, memo, useContext, useState } from 'react';
import { closeOnEscape, fieldPopover } from '../fields/field-popover';
import { deferred } from '../layout/deferred';
import { useText } from '../text/use-text';
import type { Reading } from './bar-readings';
import styles from './ResultBar.module.css';

/** By id. Only what shows a figure is rendered again with each result, not the controls around it. */
export const Readings = createContext<Record<string, Reading>>({});

/** How far the simulation is. */
export const Status = createContext('');

/** Fetched when the first figure is opened. */
const WhyFigure = deferred(() => import('./why/WhyFigure'));

/** A figure that opens to how it comes about. */
export const BarFigure = memo(function BarFigure({ id, label }: { id: string; label: string }) {
  const { frame } = useText();
  const [opened, setOpened] = useState(false);
  const short: Record<string, string> = frame.figures;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={400} {...fieldPopover}>
      <Popover.Target>
        <UnstyledButton
          className={styles.figure}
          data-figure={id}
          // By the words and not by the figures, which would move their neighbours at each edit; the line below a short
          // label needs its room too.
          style={{ flexGrow: Math.max((short[id] ?? label).length, 17) }}
          onClick={() => setOpened(!opened)}
        >
          <FigureWords id={id} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={frame.why(label)}
        className={styles.explained}
        onKeyDown={closeOnEscape(() => setOpened(false))}
      >
        {opened && <FigureExplained id={id} close={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
});

function FigureWords({ id }: { id: string }) {
  const { frame } = useText();
  const reading = useContext(Readings)[id];
  if (!reading) return null;
  const { figure, detail, isPending, isDetailPending } = reading;
  const short: Record<string, string> = frame.figures;
  return (
    <>
      <span className={styles.label} title={figure.label}>
        {short[id] ?? figure.label}
      </span>
      <span className={styles.value} data-tone={figure.tone} data-pending={isPending}>
        {figure.text}
      </span>
      <span className={styles.detail} data-pending={isDetailPending} title={figure.detail ?? figure.term}>
        {detail}
      </span>
      <span className="visually-hidden">{frame.why(figure.label)}</span>
    </>
  );
}

function FigureExplained({ id, close }: { id: string; close: () => void }) {
  const reading = useContext(Readings)[id];
  const status = useContext(Status);
  return reading ? <WhyFigure figure={reading.figure} of={reading.of} status={status} close={close} /> : null;
}

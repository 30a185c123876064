import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardPack } from '#models/report/board-pack';
import { useAnalysis } from '../../analysis/use-analysis';
import { usePlan } from '../../document/use-plan';
import { hostBridge } from '../../host/bridge';
import { EmptyNote } from '../../layout/EmptyNote';
import { Screen } from '../../layout/Screen';
import { openPresentation } from '../../present/present-store';
import { isPackBlocked, useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import styles from './Board.module.css';
import { ExportActions } from './ExportActions';
import { PackDetails } from './PackDetails';
import { PackPreview } from './PackPreview';
import { SectionList } from './SectionList';

/** The report as it will print, what of it prints and in which words, and its export. */
export default function BoardScreen() {
  const { board: words, present, problems } = useText();
  const isBlocked = useResults(isPackBlocked);
  const { pack, outdated } = useBoardPack();
  const [section, setSection] = useState<string | null>(null);
  return (
    <Screen
      fill
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPresentation size={15} stroke={1.6} />}
            disabled={!pack}
            onClick={openPresentation}
          >
            {present.start}
          </Button>
          <ExportActions pack={outdated ? null : pack} />
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.side}>
          <SectionList pack={pack} picked={section} onPick={setSection} />
          <PackDetails />
        </div>
        {isBlocked ? (
          <EmptyNote title={problems.packBlocked}>{problems.packBlockedDetail}</EmptyNote>
        ) : pack ? (
          <PackPreview pack={pack} shown={section} />
        ) : (
          <p className={styles.waiting}>{words.waiting}</p>
        )}
      </div>
    </Screen>
  );
}

/** The pack of the latest results, made off the screen's thread; `outdated` while it lags behind an edit. */
function useBoardPack(): { pack: BoardPack | null; outdated: boolean } {
  const plan = usePlan();
  const latest = useResults((state) => state.latest);
  const stage = useResults((state) => state.stage);
  const [program, setProgram] = useState('Boardcase');
  useEffect(() => {
    void hostBridge()
      .call('app.info', {})
      .then((reply) => reply.ok && setProgram(`Boardcase ${reply.value.version}`));
  }, []);
  const input = useMemo(
    () =>
      latest && stage === 'full'
        ? { plan, resolved: latest.plan, result: latest.result, date: new Date().toISOString(), program }
        : null,
    [plan, latest, stage, program],
  );
  const { result, outdated } = useAnalysis('boardPack', input);
  const before = useRef<BoardPack | null>(null);
  const pack = useMemo(() => result && withPagesOf(before.current, result), [result]);
  useEffect(() => {
    before.current = pack;
  }, [pack]);
  // The preview lags behind typing rather than holding it up.
  return { pack: useDeferredValue(pack), outdated: outdated || !input };
}

/** A pack with the very pages of the one before where they say the same, so that only the others are drawn again. */
function withPagesOf(before: BoardPack | null, pack: BoardPack): BoardPack {
  const known = new Map(before?.pages.map((page) => [JSON.stringify(page), page]));
  return { ...pack, pages: pack.pages.map((page) => known.get(JSON.stringify(page)) ?? page) };
}

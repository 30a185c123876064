import { useEffect, useState } from 'react';
import { useDialog } from '../document/dialog-store';
import { useDocument } from '../document/document-store';
import { useImport } from '../import/import-store';
import { deferred } from '../layout/deferred';
import { type PlanScreen, useScreen } from '../navigation/screen-store';
import { usePresentation } from '../present/present-store';
import { SettledResults } from '../results/SettledResults';
import { StartScreen } from '../screens/start/StartScreen';
import { useText } from '../text/use-text';
import { useTour } from '../tour/tour-store';
import { useAbout } from './about-store';
import { DropTarget } from './DropTarget';
import styles from './Frame.module.css';
import { useGuide } from './guide/guide-store';
import { keepFocus } from './keep-focus';
import { Messages } from './Messages';
import { Navigation } from './Navigation';
import { usePalette } from './palette-store';
import { useProblems } from './problems/problems-store';
import { ScreenBoundary } from './ScreenBoundary';
import { startSession } from './session';
import { TopBar } from './TopBar';

const screens: Record<PlanScreen, ReturnType<typeof deferred<object>>> = {
  budget: deferred(() => import('../screens/budget/BudgetScreen')),
  records: deferred(() => import('../screens/records/RecordsScreen')),
  threats: deferred(() => import('../screens/threats/ThreatsScreen')),
  controls: deferred(() => import('../screens/controls/ControlsScreen')),
  compare: deferred(() => import('../screens/compare/CompareScreen')),
  board: deferred(() => import('../screens/board/BoardScreen')),
  sources: deferred(() => import('../screens/sources/SourcesScreen')),
};
const ResultBar = deferred(() => import('./ResultBar'));
const GuideKeeper = deferred(() => import('./guide/GuideKeeper'));
const GuidePanel = deferred(() => import('./guide/GuidePanel'));
const ProblemsPanel = deferred(() => import('./problems/ProblemsPanel'));
const TourCard = deferred(() => import('../tour/TourCard'));
const Dialogs = deferred(() => import('./Dialogs'));
const AboutDialog = deferred(() => import('./AboutDialog'));
const CommandPalette = deferred(() => import('./CommandPalette'));
const ImportDialog = deferred(() => import('../import/ImportDialog'));
const Presentation = deferred(() => import('../present/Presentation'));

/** Everything around a screen: navigation, document bar, result bar, messages and dialogs. */
export function Frame() {
  const text = useText();
  const { screen } = useScreen();
  const hasPlan = useDocument((state) => state.history !== null);
  const presenting = usePresentation(({ opened }) => opened);
  const importing = useImport(({ target }) => target !== null);
  const asking = useDialog((state) => state.dialog !== null);
  const guiding = useGuide(({ opened }) => opened);
  const hasProblems = useProblems(({ opened }) => opened);
  const touring = useTour(({ step }) => step !== null);
  const searching = usePalette(({ opened }) => opened);
  const about = useAbout(({ opened }) => opened);
  const [ready, setReady] = useState(false);
  useEffect(() => startSession(() => setReady(true)), []);
  useEffect(keepFocus, []);

  const shown = hasPlan ? screen : 'start';
  const Shown = shown === 'start' ? null : screens[shown];
  return (
    <SettledResults>
      <div className={styles.frame} data-plan={hasPlan}>
        <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
          {text.frame.skipToContent}
        </button>
        <Navigation shown={shown} />
        <TopBar />
        {hasPlan && <ResultBar waiting={<div className={styles.resultPlace} />} />}
        <main id="content" className={styles.content} tabIndex={-1} key={shown}>
          <ScreenBoundary>
            {Shown ? <Shown waiting={<p className={styles.loading}>{text.frame.loadingScreen}</p>} /> : <StartScreen />}
          </ScreenBoundary>
        </main>
        {/* What cannot be fetched, or fails, beside the screen may not take the screen and its plan with it. */}
        {hasPlan && (
          <ScreenBoundary>
            {ready && <GuideKeeper />}
            {guiding && <GuidePanel />}
            {hasProblems && <ProblemsPanel />}
            {touring && <TourCard />}
          </ScreenBoundary>
        )}
        <Messages />
        {(ready || asking || searching || about) && (
          <ScreenBoundary>
            <Dialogs />
            <CommandPalette />
            {about && <AboutDialog />}
            {importing && hasPlan && <ImportDialog />}
            {presenting && hasPlan && <Presentation />}
          </ScreenBoundary>
        )}
        <DropTarget />
      </div>
    </SettledResults>
  );
}

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useDialog } from '../document/dialog-store';
import { useDocument } from '../document/document-store';
import { useImport } from '../import/import-store';
import { usePresentation } from '../present/present-store';
import { StartScreen } from '../screens/start/StartScreen';
import { useText } from '../text/use-text';
import { DropTarget } from './DropTarget';
import styles from './Frame.module.css';
import { useGuide } from './guide/guide-store';
import { keepFocus } from './keep-focus';
import { Messages } from './Messages';
import { Navigation } from './Navigation';
import { usePalette } from './palette-store';
import { ScreenBoundary } from './ScreenBoundary';
import { type PlanScreen, useScreen } from './screen-store';
import { startSession } from './session';
import { TopBar } from './TopBar';
import { useTour } from './tour/tour-store';

const screens: Record<PlanScreen, ComponentType> = {
  budget: lazy(() => import('../screens/budget/BudgetScreen')),
  records: lazy(() => import('../screens/records/RecordsScreen')),
  threats: lazy(() => import('../screens/threats/ThreatsScreen')),
  controls: lazy(() => import('../screens/controls/ControlsScreen')),
  compare: lazy(() => import('../screens/compare/CompareScreen')),
  board: lazy(() => import('../screens/board/BoardScreen')),
  sources: lazy(() => import('../screens/sources/SourcesScreen')),
};
const ResultBar = lazy(() => import('./ResultBar'));
const GuideKeeper = lazy(() => import('./guide/GuideKeeper'));
const GuidePanel = lazy(() => import('./guide/GuidePanel'));
const TourCard = lazy(() => import('./tour/TourCard'));
const Dialogs = lazy(() => import('./Dialogs'));
const CommandPalette = lazy(() => import('./CommandPalette'));
const ImportDialog = lazy(() => import('../import/ImportDialog'));
const Presentation = lazy(() => import('../present/Presentation'));

/** Everything around a screen: navigation, document bar, result bar, messages and dialogs. */
export function Frame() {
  const text = useText();
  const { screen } = useScreen();
  const hasPlan = useDocument((state) => state.history !== null);
  const presenting = usePresentation(({ opened }) => opened);
  const importing = useImport(({ target }) => target !== null);
  const asking = useDialog((state) => state.dialog !== null);
  const guiding = useGuide(({ opened }) => opened);
  const touring = useTour(({ step }) => step !== null);
  const searching = usePalette(({ opened }) => opened);
  const [ready, setReady] = useState(false);
  useEffect(() => startSession(() => setReady(true)), []);
  useEffect(keepFocus, []);

  const shown = hasPlan ? screen : 'start';
  const Shown = shown === 'start' ? StartScreen : screens[shown];
  return (
    <div className={styles.frame} data-plan={hasPlan}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {text.frame.skipToContent}
      </button>
      <Navigation shown={shown} />
      <TopBar />
      {hasPlan && (
        <Suspense fallback={<div className={styles.resultPlace} />}>
          <ResultBar />
        </Suspense>
      )}
      <main id="content" className={styles.content} tabIndex={-1} key={shown}>
        <ScreenBoundary>
          <Suspense fallback={<p className={styles.loading}>{text.frame.loadingScreen}</p>}>
            <Shown />
          </Suspense>
        </ScreenBoundary>
      </main>
      {hasPlan && (
        <Suspense fallback={null}>
          {ready && <GuideKeeper />}
          {guiding && <GuidePanel />}
          {touring && <TourCard />}
        </Suspense>
      )}
      <Messages />
      {(ready || asking || searching) && (
        <Suspense fallback={null}>
          <Dialogs />
          <CommandPalette />
          {importing && hasPlan && <ImportDialog />}
          {presenting && hasPlan && <Presentation />}
        </Suspense>
      )}
      <DropTarget />
    </div>
  );
}

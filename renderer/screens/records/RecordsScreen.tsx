import { lazy, Suspense } from 'react';
import grid from '../../layout/grid.module.css';
import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';
import { InventoryPanel } from './InventoryPanel';
import { PrizeByThreatPanel } from './PrizeByThreatPanel';
import { PrizePanel } from './PrizePanel';
import { ResalePanel } from './ResalePanel';

const LiabilitiesPanel = lazy(() => import('./LiabilitiesPanel'));
const PublishedPricesPanel = lazy(() => import('./PublishedPricesPanel'));

/** What is held, what it would fetch, and how that enters the model. */
export default function RecordsScreen() {
  const { records } = useText();
  return (
    <Screen title={records.title} lead={records.lead}>
      <InventoryPanel />
      <div className={grid.split}>
        <PrizePanel />
        <ResalePanel />
      </div>
      <div className={grid.split}>
        <PrizeByThreatPanel />
        <Suspense fallback={null}>
          <LiabilitiesPanel />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        <PublishedPricesPanel />
      </Suspense>
    </Screen>
  );
}

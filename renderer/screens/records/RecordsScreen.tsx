import { deferred } from '../../layout/deferred';
import grid from '../../layout/grid.module.css';
import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';
import { InventoryPanel } from './InventoryPanel';
import { PrizeByThreatPanel } from './PrizeByThreatPanel';
import { PrizePanel } from './PrizePanel';
import { ResalePanel } from './ResalePanel';

const LiabilitiesPanel = deferred(() => import('./LiabilitiesPanel'));
const PublishedPricesPanel = deferred(() => import('./PublishedPricesPanel'));

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
        <LiabilitiesPanel />
      </div>
      <PublishedPricesPanel />
    </Screen>
  );
}

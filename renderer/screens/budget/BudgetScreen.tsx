import { deferred } from '../../layout/deferred';
import grid from '../../layout/grid.module.css';
import { Screen } from '../../layout/Screen';
import { useText } from '../../text/use-text';
import { AppetitePanel } from './AppetitePanel';
import { BenchmarkPanel } from './BenchmarkPanel';
import { CommitmentsPanel } from './CommitmentsPanel';
import { MoneyPanel } from './MoneyPanel';
import { NumbersPanel } from './NumbersPanel';
import { OrganizationPanel } from './OrganizationPanel';
import { SecurityLinesPanel } from './SecurityLinesPanel';

const SpendingPanel = deferred(() => import('./SpendingPanel'));
const BudgetYearsPanel = deferred(() => import('./BudgetYearsPanel'));

/** Who the organisation is, what it spends, and where its security share stands. */
export default function BudgetScreen() {
  const { budget } = useText();
  return (
    <Screen title={budget.title} lead={budget.lead}>
      <div className={grid.split}>
        <div className={grid.column}>
          <MoneyPanel />
          <CommitmentsPanel />
          <SecurityLinesPanel />
          <OrganizationPanel />
        </div>
        <div className={grid.column}>
          <BenchmarkPanel />
          <AppetitePanel />
          <NumbersPanel />
        </div>
      </div>
      <SpendingPanel />
      <BudgetYearsPanel />
    </Screen>
  );
}

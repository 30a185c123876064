import type { PageBuilder } from './page';
import { assumptionsPage } from './pages/assumptions';
import { badYearPage } from './pages/bad-year';
import { compliancePage } from './pages/compliance';
import { decisionPage } from './pages/decision';
import { driversPage } from './pages/drivers';
import { optionsPage } from './pages/options';
import { planPage } from './pages/plan';
import { positionPage } from './pages/position';
import { returnPage } from './pages/return';
import { sensitivityPage } from './pages/sensitivity';
import { stakePage } from './pages/stake';

/** The pages in reading order. */
export const pageBuilders: readonly PageBuilder[] = [
  decisionPage,
  positionPage,
  stakePage,
  badYearPage,
  driversPage,
  planPage,
  returnPage,
  optionsPage,
  sensitivityPage,
  compliancePage,
  assumptionsPage,
];

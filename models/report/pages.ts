import type { PageBuilder } from './page';
import { assumptionsPage } from './pages/assumptions';
import { badYearPage } from './pages/bad-year';
import { decisionPage } from './pages/decision';
import { positionPage } from './pages/position';
import { returnPage } from './pages/return';
import { stakePage } from './pages/stake';

/** The pages in reading order. */
export const pageBuilders: readonly PageBuilder[] = [
  decisionPage,
  positionPage,
  stakePage,
  badYearPage,
  returnPage,
  assumptionsPage,
];

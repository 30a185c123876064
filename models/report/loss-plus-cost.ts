import { asPrinted } from './printed-amount';

/** Loss that remains plus cost, per year: the sum of the two as they are printed beside it. Plan's currency. */
export const lossPlusCost = (loss: number, cost: number): number => asPrinted(loss) + asPrinted(cost);

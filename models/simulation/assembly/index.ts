export {
  count,
  dealYears,
  dense,
  ratesOfProbabilities,
  sparse,
  spreadEvenly,
  start,
  startWalk,
  walk,
  walkRates,
} from './counts';
export { drawAtScores, drawColumn, drawPaths, fill } from './draws';
export { compact, compactPaths, keep, leave, letAllHappen, letHappen } from './effects';
export {
  add,
  addProduct,
  clearWhereAbsent,
  clearWhereUnlikely,
  limit,
  multiply,
  risingChances,
  share,
} from './losses';
export { fillUniform, fillWords, openStream, pathWords } from './random';
export { countAbove, countFrom, pick, select, sumAbove, tally } from './sample';
export { exponentials, fillTail } from './tables';
export { addInsured, addStolen, addToYears, avoided, insureYears, limitYears, products, sum } from './years';

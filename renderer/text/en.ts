import { about } from './en/about';
import { board } from './en/board';
import { budget } from './en/budget';
import { compare } from './en/compare';
import { compliance } from './en/compliance';
import { controls } from './en/controls';
import { document } from './en/document';
import { exports } from './en/exports';
import { failures } from './en/failures';
import { fields } from './en/fields';
import { frame } from './en/frame';
import { guide } from './en/guide';
import { importing } from './en/import';
import { library } from './en/library';
import { present } from './en/present';
import { records } from './en/records';
import { rows } from './en/rows';
import { sensitivity } from './en/sensitivity';
import { since } from './en/since';
import { sources } from './en/sources';
import { spending } from './en/spending';
import { start } from './en/start';
import { tables } from './en/tables';
import { threats } from './en/threats';
import { tour } from './en/tour';
import { why } from './en/why';
import { words } from './en/words';
import { worth } from './en/worth';

/** Every sentence of the app in English. Other languages fill the same shape (see `Catalogue`). */
export const en = {
  about,
  board,
  budget,
  compare,
  compliance,
  controls,
  document,
  exports,
  failures,
  fields,
  frame,
  guide,
  importing,
  library,
  present,
  records,
  rows,
  sensitivity,
  since,
  sources,
  spending,
  start,
  tables,
  threats,
  tour,
  why,
  words,
  worth,
};

export type Catalogue = typeof en;

import { about } from './about';
import { board } from './board';
import { budget } from './budget';
import { compare } from './compare';
import { compliance } from './compliance';
import { controls } from './controls';
import { document } from './document';
import { exports } from './exports';
import { failures } from './failures';
import { fields } from './fields';
import { frame } from './frame';
import { guide } from './guide';
import { importing } from './import';
import { library } from './library';
import { present } from './present';
import { problems } from './problems';
import { records } from './records';
import { rows } from './rows';
import { sensitivity } from './sensitivity';
import { since } from './since';
import { sources } from './sources';
import { spending } from './spending';
import { start } from './start';
import { tables } from './tables';
import { threats } from './threats';
import { tour } from './tour';
import { why } from './why';
import { words } from './words';
import { worth } from './worth';

/** Every sentence of the app in English. Other languages fill the same shape (see `Catalogue`). */
export const text = {
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
  problems,
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

export type Catalogue = typeof text;

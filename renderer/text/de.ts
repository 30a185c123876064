import { germanProblems } from '#models/plan/text/de';
import { about } from './de/about';
import { board } from './de/board';
import { budget } from './de/budget';
import { compare } from './de/compare';
import { compliance } from './de/compliance';
import { controls } from './de/controls';
import { document } from './de/document';
import { exports } from './de/exports';
import { failures } from './de/failures';
import { fields } from './de/fields';
import { frame } from './de/frame';
import { guide } from './de/guide';
import { importing } from './de/import';
import { library } from './de/library';
import { present } from './de/present';
import { records } from './de/records';
import { rows } from './de/rows';
import { sensitivity } from './de/sensitivity';
import { since } from './de/since';
import { sources } from './de/sources';
import { spending } from './de/spending';
import { start } from './de/start';
import { tables } from './de/tables';
import { threats } from './de/threats';
import { tour } from './de/tour';
import { why } from './de/why';
import { words } from './de/words';
import { worth } from './de/worth';
import type { Catalogue } from './en';

/** Every sentence of the app in German. */
export const de: Catalogue = {
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

/** All that is fetched to speak German. */
export const spoken = { text: de, problems: germanProblems };

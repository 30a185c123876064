import { formulas } from './de/formulas';
import { json } from './de/json';
import { problems } from './de/problems';
import type { ProblemWords } from './words';

/** What is wrong with a plan file or a formula, in German. */
export const germanProblems: ProblemWords = { problems, json, formulas };

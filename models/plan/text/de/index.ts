import type { ProblemWords } from '../words';
import { formulas } from './formulas';
import { json } from './json';
import { problems } from './problems';

/** What is wrong with a plan file or a formula, in German. */
export const germanProblems: ProblemWords = { problems, json, formulas };

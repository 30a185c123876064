import type { ProblemWords } from '../words';
import { formulas } from './formulas';
import { json } from './json';
import { problems } from './problems';

export const text: ProblemWords = { problems, json, formulas };

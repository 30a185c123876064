import type { ProblemWords } from '../words';
import { formulas } from './formulas';
import { json } from './json';
import { onScreen } from './on-screen';
import { problems } from './problems';

export const text: ProblemWords = { problems, json, formulas, onScreen };

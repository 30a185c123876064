import { formulas } from './formulas';
import { json } from './json';
import { onScreen } from './on-screen';
import { problems } from './problems';

/** Every sentence about what is wrong with a plan file or a formula. */
export const text = { problems, json, formulas, onScreen };

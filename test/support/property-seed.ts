import * as fc from 'fast-check';

/**
 * The property tests draw the same cases every time, so that a commit passes or fails and does not do so by luck.
 * `BOARDCASE_SEED=<number>` draws others: to look wider, or to see again what failed.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.BOARDCASE_SEED ?? 1) });

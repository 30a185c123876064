import { text as english } from './en';

/** What is wrong with a plan file or a formula, in English. */
export const englishProblems = english;

/** The same sentences in any language. */
export type ProblemWords = typeof english;

/** The sentences for who sees fields and no file: without what they say of how a file is written. */
export const asOnScreen = (words: ProblemWords): ProblemWords => ({
  ...words,
  problems: { ...words.problems, ...words.onScreen },
});

/** Says in the words of a language what was found. */
export type Saying = (words: ProblemWords) => string;

type PlainKeys<Words> = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** A sentence about one value that needs no numbers; schemas name it where they refuse. */
export type PlainProblem = PlainKeys<ProblemWords['problems']>;

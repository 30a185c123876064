import { text as english } from './en';

/** What is wrong with a plan file or a formula, in English. */
export const englishProblems = english;

/** The same sentences in any language. */
export type ProblemWords = typeof english;

/** Says in the words of a language what was found. */
export type Saying = (words: ProblemWords) => string;

type PlainKeys<Words> = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** A sentence about one value that needs no numbers; schemas name it where they refuse. */
export type PlainProblem = PlainKeys<ProblemWords['problems']>;

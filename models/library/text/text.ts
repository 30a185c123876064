import type { text as english } from './en';

/** An English sentence of the libraries or presets, which every language says; `{}` stands for a number. */
export type Sentence = (typeof english)[keyof typeof english][number];

/** What a language says for each sentence of a list: none missing, and no other. */
export type Translated<Sentences extends readonly string[]> = Record<Sentences[number], string>;

/** All that a language says, by topic. */
export type LibraryText = { [Topic in keyof typeof english]: Translated<(typeof english)[Topic]> };

/** A sentence whose `{}` are filled with numbers, written with a decimal point. */
interface FilledSentence {
  sentence: Sentence;
  numbers: readonly string[];
}

type Piece = Sentence | FilledSentence;

/** A text of the libraries that can be said in every language: a sentence, or several one after the other. */
export type Text = Piece | readonly Piece[];

/** Fields that hold text for people; what else is text in a plan is an id, a formula or a source. */
type TextField = 'name' | 'description' | 'note' | 'pushback' | 'reason' | 'recordsQuestion';

/** A part of a plan whose texts are not yet in one language. */
export type InSentences<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Entry)[]
      ? InSentences<Entry>[]
      : { [Key in keyof T]: Key extends TextField ? Text | Exclude<T[Key], string> : InSentences<T[Key]> };

/** A sentence with its numbers, in the order of its `{}`. */
export const filled = (sentence: Sentence, ...numbers: (number | string)[]): FilledSentence => ({
  sentence,
  numbers: numbers.map(String),
});

/** Texts one after the other; what is absent is left out. */
export const joined = (...texts: (Text | undefined)[]): readonly Piece[] =>
  texts.flatMap((text) => (text === undefined ? [] : isPieces(text) ? text : [text]));

const isPieces = (text: Text): text is readonly Piece[] => Array.isArray(text);

/** How the libraries' sentences and their numbers read in one language. */
export interface LibraryWords {
  sentence: (english: Sentence) => string;
  /** A number written with a decimal point, as this language writes it. */
  number: (written: string) => string;
}

/** The libraries are written in English. */
export const englishLibrary: LibraryWords = { sentence: (english) => english, number: (written) => written };

const textFields: ReadonlySet<string> = new Set<TextField>([
  'name',
  'description',
  'note',
  'pushback',
  'reason',
  'recordsQuestion',
]);

function inWords(text: Text, words: LibraryWords): string {
  if (isPieces(text)) return text.map((piece) => inWords(piece, words)).join(' ');
  if (typeof text === 'string') return words.sentence(text);
  const numbers = text.numbers.map(words.number);
  return words.sentence(text.sentence).replaceAll('{}', () => numbers.shift() ?? '');
}

/** A copy of a part of a plan with its texts in one language. */
export function inLanguage<T>(part: InSentences<T>, words: LibraryWords): T;
export function inLanguage(part: unknown, words: LibraryWords): unknown {
  if (Array.isArray(part)) return part.map((entry) => inLanguage<unknown>(entry, words));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      textFields.has(key) && value !== undefined ? inWords(value as Text, words) : inLanguage<unknown>(value, words),
    ]),
  );
}

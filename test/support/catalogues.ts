import { languages } from '#models/language/languages';
import { britishSpelling } from './british-spelling';

/** Every file of every `text/<language>/` in the program: what it exports, and how it is written. */
const modules = import.meta.glob<Record<string, unknown>>('../../{main,models,renderer}/**/text/*/**/*.ts', {
  eager: true,
});
const sources = import.meta.glob<string>('../../{main,models,renderer}/**/text/*/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words that are alike in English and another language, each list by the reason why. */
const cognates = import.meta.glob<Record<string, string[]>>('./cognates/*.json', { eager: true, import: 'default' });

interface TextFile {
  /** The room's folder of words: `models/plan/text`. */
  room: string;
  language: string;
  /** Within the language's folder: `problems.ts`. */
  file: string;
  exports: Record<string, unknown>;
}

const files: TextFile[] = Object.entries(modules).map(([path, exports]) => {
  const [, room, language, file] = /^\.\.\/\.\.\/(.+?\/text)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return { room, language, file, exports };
});

/** Rooms that know words again where people type them: each language has as many as it has. */
const recognized = new Set(['models/import/text', 'models/typed-number/text']);

export const rooms = [...new Set(files.map(({ room }) => room))].sort();
const others = languages.filter((language) => language !== 'en');

const fileOf = (room: string, language: string, file: string) =>
  files.find((one) => one.room === room && one.language === language && one.file === file);

type Leaf = string | readonly string[] | Record<string, number> | ((...args: unknown[]) => unknown);

/** Entries of a catalogue by their path. A list of sentences is what other languages say sentence by sentence. */
function entriesOf({ room, language, file, exports }: TextFile): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  const elsewhere = new Set(
    files
      .filter((one) => one.room === room && one.language === language && one.file !== file)
      .flatMap((one) => Object.values(one.exports)),
  );
  const visit = (value: unknown, path: string[]): void => {
    // What an index gathers is looked at where it stands.
    if (file === 'index.ts' && elsewhere.has(value)) {
      found.set(path.join(' › '), '');
      return;
    }
    const isWords =
      recognized.has(room) &&
      typeof value === 'object' &&
      value !== null &&
      (Array.isArray(value) || Object.values(value).every((one) => typeof one === 'number'));
    if (typeof value === 'string' || typeof value === 'function' || isWords) found.set(path.join(' › '), value as Leaf);
    else if (Array.isArray(value) && room === 'models/library/text')
      for (const one of value) visit(one, [...path, one]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    else throw new Error(`${room}: ${path.join(' › ')} is ${String(value)}`);
  };
  visit(exports, []);
  return found;
}

const kindOf = (leaf: Leaf | undefined): string => {
  if (leaf === undefined) return 'nothing';
  return typeof leaf === 'function' ? 'a sentence with arguments' : typeof leaf === 'object' ? 'words' : 'a text';
};

const argumentsOf = (leaf: Leaf | undefined): number => (typeof leaf === 'function' ? leaf.length : 0);

/** An argument that can be told in the sentence: a list of one text, which does what a text does as well. */
const mark = (index: number): unknown =>
  new Proxy([`⟨${index}⟩`], {
    get(list, key) {
      if (key in list) return Reflect.get(list, key);
      const own: unknown = Reflect.get(String.prototype, key);
      return typeof own === 'function' ? own.bind(list[0]) : own;
    },
  });

/** The entry as it is shown; a sentence's arguments are marked by their places. */
function shown(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  if (typeof leaf !== 'function') return '';
  return String(leaf(...Array.from({ length: leaf.length }, (_, index) => mark(index))));
}

const marksIn = (sentence: string) => [...new Set(sentence.match(/⟨\d⟩|\{\w*\}/g) ?? [])].sort().join(' ');
const hasWords = (sentence: string) => /\p{L}/u.test(sentence.replace(/⟨\d⟩|\{\w*\}/g, ''));

interface Pair {
  place: string;
  language: string;
  english: Leaf;
  translated: Leaf | undefined;
}

const pairs: Pair[] = files
  .filter(({ language }) => language === 'en')
  .flatMap((source) =>
    others.flatMap((language) => {
      const target = fileOf(source.room, language, source.file);
      const translated = target && entriesOf(target);
      return [...entriesOf(source)].map(([path, english]) => ({
        place: `${source.room}/${language}/${source.file}: ${path}`,
        language,
        english,
        translated: translated?.get(path),
      }));
    }),
  );

const told = pairs.flatMap(({ translated, ...rest }) => (translated === undefined ? [] : [{ ...rest, translated }]));

/** Languages that a room lacks, and folders of languages that are not in the registry. */
export const missingLanguages = (): string[] =>
  rooms.flatMap((room) => {
    const there = new Set(files.filter((file) => file.room === room).map(({ language }) => language));
    return [
      ...languages.filter((language) => !there.has(language)).map((language) => `${room}/${language} is missing`),
      ...[...there]
        .filter((language) => !languages.some((one) => one === language))
        .map((language) => `${room}/${language} is of no language of the registry`),
    ];
  });

/** Files that one language has and another lacks; a language may have more for its own grammar, if its files use them. */
export const differingFiles = (): string[] =>
  files.flatMap(({ room, language, file }) => {
    if (language === 'en')
      return others.filter((one) => !fileOf(room, one, file)).map((one) => `${room}/${one}/${file} is missing`);
    if (fileOf(room, 'en', file)) return [];
    const name = file.replace(/^.*\/|\.ts$/g, '');
    const isUsed = Object.entries(sources).some(
      ([path, text]) => path.includes(`/text/${language}/`) && new RegExp(`from '[^']*/${name}'`).test(text),
    );
    return isUsed ? [] : [`${room}/${language}/${file} is not used`];
  });

/** Entries that a language lacks or has too many of, and such as are of another kind or take more arguments. */
export const differingEntries = (): string[] => [
  ...pairs.flatMap(({ place, english, translated }) =>
    kindOf(english) === kindOf(translated) ? [] : [`${place}: ${kindOf(translated)}, not ${kindOf(english)}`],
  ),
  ...pairs
    .filter(({ english, translated }) => argumentsOf(translated) > argumentsOf(english))
    .map(({ place }) => `${place}: takes more arguments than it is given`),
  ...files.flatMap((file) => {
    const source = fileOf(file.room, 'en', file.file);
    if (file.language === 'en' || !source) return [];
    const known = entriesOf(source);
    return [...entriesOf(file).keys()]
      .filter((path) => !known.has(path))
      .map((path) => `${file.room}/${file.language}/${file.file}: ${path} is in no English catalogue`);
  }),
];

/** Entries that say nothing where the English says something. */
export const emptyEntries = (): string[] =>
  told
    .filter(({ english, translated }) => shown(english).trim() !== '' && shown(translated).trim() === '')
    .map(({ place }) => place);

/** What is handed to these is English of others: a language says instead what it amounts to. */
const othersEnglish = /\/failures\.ts|formulas › reasons › other/;

/** Sentences that leave out an argument or a placeholder of the English, or have another one. */
export const lostArguments = (): string[] =>
  told
    .filter(({ place }) => !othersEnglish.test(place))
    .map(({ place, english, translated }) => ({ place, before: shown(english), after: shown(translated) }))
    // An argument that chooses between words does not stand in the sentence itself.
    .filter(({ before, after }) => !/undefined/.test(before + after))
    .filter(({ before, after }) => marksIn(before) !== marksIn(after))
    .map(({ place, before, after }) => `${place}: ${after}, for ${before}`);

const alikeIn = (language: string) => Object.values(cognates[`./cognates/${language}.json`] ?? {}).flat();

/** Entries made of words that are the English ones, unless the language's list of cognates has them. */
export const untranslated = (): string[] =>
  told
    .filter(({ english, translated }) => shown(english) === shown(translated) && hasWords(shown(translated)))
    .filter(({ language, translated }) => !alikeIn(language).includes(shown(translated)))
    .map(({ place, translated }) => `${place}: ${shown(translated)}`);

/** Entries of lists of cognates that are no longer alike, or not there. */
export const staleCognates = (): string[] =>
  others.flatMap((language) => {
    const same = new Set(
      told
        .filter((one) => one.language === language && shown(one.english) === shown(one.translated))
        .map(({ translated }) => shown(translated)),
    );
    return alikeIn(language).filter((word) => !same.has(word));
  });

/** English that is not American. */
export const britishEnglish = (): string[] =>
  files
    .filter(
      ({ language, room, file }) => language === 'en' && !(room === 'models/reference/text' && file === 'figures.ts'),
    )
    .flatMap((file) =>
      [...entriesOf(file)].map(([path, leaf]) => [`${file.room}/en/${file.file}: ${path}`, shown(leaf)]),
    )
    .filter(([, sentence]) => britishSpelling.test(sentence))
    .map(([place, sentence]) => `${place}: ${sentence}`);

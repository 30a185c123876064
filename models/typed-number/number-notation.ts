/** How a locale writes numbers: its decimal mark and its grouping mark (a space stands for every kind of space). */
interface Notation {
  decimal: string;
  group: string;
}

const notations = new Map<string, Notation>();

function notationOf(locale: string): Notation {
  const known = notations.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  const notation = {
    decimal: mark('decimal') || '.',
    group: mark('group').replace(/\s/u, ' ').replace(/[’‘]/u, "'"),
  };
  notations.set(locale, notation);
  return notation;
}

/** `sure`: only one reading; `guessed`: the likely one of two, to be shown; else why it is no number. */
export type DigitsReading =
  | { ok: true; value: number; sure: boolean }
  | { ok: false; reason: 'malformed' | 'ambiguous' };

const malformed: DigitsReading = { ok: false, reason: 'malformed' };

/** Digits with grouping marks in threes, e.g. `1,250,000`. */
const grouped = (text: string, mark: string): boolean => {
  const [first, ...rest] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
};

const plain = (text: string, sure = true): DigitsReading =>
  /^(\d+\.?\d*|\.\d+)$/.test(text) ? { ok: true, value: Number(text), sure } : malformed;

/**
 * The value of unsigned digits with decimal and grouping marks of any custom, the locale deciding where a single mark
 * could be either. `5,5` in en-US is read as 5.5 but not `sure`; `1.250` in fr-FR, where a dot is neither, is ambiguous.
 */
export function readDigits(text: string, locale: string): DigitsReading {
  const scientific = /^(.+?)e([+-]?\d{1,3})$/i.exec(text);
  if (scientific) {
    const mantissa = readDigits(scientific[1], locale);
    return mantissa.ok ? { ...mantissa, value: Number(`${mantissa.value}e${scientific[2]}`) } : mantissa;
  }
  const { decimal, group } = notationOf(locale);
  const marks = [...new Set(text.replace(/\d/g, ''))];
  if (marks.some((mark) => !".,' ".includes(mark)) || marks.length > 3) return malformed;
  if (marks.length === 0) return plain(text);

  if (marks.length > 1) {
    // Two customs in one number: the last mark is the decimal one, the other groups in threes.
    const last = text.match(/[.,' ](?=\d*$)/)?.[0] ?? '';
    const [whole, fraction, ...more] = text.split(last);
    const groupMarks = marks.filter((mark) => mark !== last);
    if (!'.,'.includes(last) || more.length > 0 || groupMarks.length > 1 || !grouped(whole, groupMarks[0])) {
      return malformed;
    }
    return plain(`${whole.replaceAll(groupMarks[0], '')}.${fraction}`);
  }

  const [mark] = marks;
  const count = text.split(mark).length - 1;
  if (count > 1 || " '".includes(mark)) return grouped(text, mark) ? plain(text.replaceAll(mark, '')) : malformed;
  if (mark === decimal) return plain(text.replace(mark, '.'));
  const looksGrouped = grouped(text, mark);
  if (mark === group && looksGrouped) return plain(text.replace(mark, ''));
  if (looksGrouped) return { ok: false, reason: 'ambiguous' };
  return plain(text.replace(mark, '.'), false);
}

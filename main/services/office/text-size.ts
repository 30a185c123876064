/**
 * Widths in thousandths of the font size, of Arial and its metric twins (Liberation Sans), by groups of characters.
 * An upper estimate where characters differ within a group: text must never be wider than planned.
 */
const widths: [RegExp, number][] = [
  [/[iljI.,:;'|!\u00a0 ]/, 280],
  [/[ftr()[\]/\\-]/, 335],
  [/[mMW%@]/, 890],
  [/[wGOQCDHNRU&]/, 740],
  [/[ABEKPSVXYFTLZ]/, 670],
  [/[\u2e80-\uffff]/, 1000],
];
const otherWidth = 556;
const boldFactor = 1.07;
const lineHeight = 1.2;
const pointsPerInch = 72;
const known = new Map<string, number>();

function widthOfCharacter(char: string): number {
  let width = known.get(char);
  if (width === undefined) {
    width = widths.find(([group]) => group.test(char))?.[1] ?? otherWidth;
    known.set(char, width);
  }
  return width;
}

/** Width of one line of text in inches at a font size in points. */
export function textWidth(text: string, points: number, bold = false): number {
  let width = 0;
  for (const char of text) width += widthOfCharacter(char);
  return ((width / 1000) * points * (bold ? boldFactor : 1)) / pointsPerInch;
}

/** Lines that text takes in a box of `width` inches, words wrapped and words longer than a line broken. */
export function lineCount(text: string, points: number, width: number, bold = false): number {
  const room = Math.max(width, 0.1);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const part of paragraph.split(/(?<=[ -])/)) {
      const size = textWidth(part, points, bold);
      if (used > 0 && used + textWidth(part.trimEnd(), points, bold) > room) {
        count++;
        used = 0;
      }
      if (size > room) {
        count += Math.floor(size / room);
        used = size % room;
      } else used += size;
    }
    return lines + count;
  }, 0);
}

/** Height of wrapped text in inches. */
export const textHeight = (text: string, points: number, width: number, bold = false): number =>
  (lineCount(text, points, width, bold) * points * lineHeight) / pointsPerInch;

/** The largest of the sizes (points, descending) at which text fits a box of inches; the last one where none does. */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  width: number,
  height: number,
  bold = false,
): number {
  return sizes.find((points) => textHeight(text, points, width, bold) <= height) ?? sizes[sizes.length - 1];
}

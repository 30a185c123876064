import { startOf } from '#models/characters/shorten';
/**
 * `label` in lines of at most about `width` characters, broken at spaces; at most `lines`. Where that is too few, "…"
 * stands for what is left out before a last part like ": amount", which tells a label from its neighbours, or else for
 * the end.
 */
export function wrapLabel(label: string, width: number, lines = 2): string[] {
  const wrapped: string[] = [''];
  for (const word of label.split(/ +/)) {
    const last = wrapped.length - 1;
    if (wrapped[last] === '') wrapped[last] = word;
    else if (wrapped[last].length + 1 + word.length <= width) wrapped[last] += ` ${word}`;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] = shortened(kept[lines - 1], label, width);
  return kept.map((line) => (line.length > width + 6 ? `${startOf(line, width + 5)}…` : line));
}

/** The last line of a label with "…", and with the label's last part where that fits. */
function shortened(line: string, label: string, width: number): string {
  const end = /: [^:]+$/.exec(label)?.[0] ?? '';
  if (end === '' || end.length > width) return `${line} …`;
  const words = line.split(' ');
  while (words.length > 0 && words.join(' ').length + 2 + end.length > width) words.pop();
  return `${[...words, '…'].join(' ')}${end}`;
}

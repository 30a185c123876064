/** `label` in lines of at most about `width` characters, broken at spaces; at most `lines`, the last one cut with "…". */
export function wrapLabel(label: string, width: number, lines = 2): string[] {
  const wrapped: string[] = [''];
  for (const word of label.split(/ +/)) {
    const last = wrapped.length - 1;
    if (wrapped[last] === '') wrapped[last] = word;
    else if (wrapped[last].length + 1 + word.length <= width) wrapped[last] += ` ${word}`;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] = `${kept[lines - 1]} …`;
  return kept.map((line) => (line.length > width + 6 ? `${line.slice(0, width + 5)}…` : line));
}

/** Width as a terminal shows it: marks that combine with the letter before take no room. */
const widthOf = (text: string) => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;

/** Rows as lines of text: first column to the left, all others to the right, two spaces between. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))));
  return rows
    .map((row) =>
      widths
        .map((width, i) => {
          const text = row[i] ?? '';
          const space = ' '.repeat(width - widthOf(text));
          return i === 0 ? text + space : space + text;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

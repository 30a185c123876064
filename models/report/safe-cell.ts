/** Signs that begin a formula, wide and small forms too, which spreadsheets of East Asia take for them. */
const sign = '[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]';
/** What a spreadsheet passes over before one: blanks, what is invisible, and the mark that quotes a cell. */
const passedOver = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{Cc}\u2800"]';
const formula = `${passedOver}*${sign}`;
const begins = new RegExp(`^(?:[\\t\\r\\n]|${formula})`, 'u');
const separators = [',', ';', '\t', '|'];

/** Whether a spreadsheet may take the text for a formula where it stands in a cell, or is typed there again. */
export const looksLikeFormula = (text: string): boolean => begins.test(text);

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before what begins with one, or with a tab or line
 * break (OWASP, "CSV Injection"); also within the text, where a program that splits at another sign than `separator`
 * would begin a cell. Nothing else is changed.
 */
export function safeCell(text: string, separator: string): string {
  const others = separators.filter((other) => other !== separator).join('');
  const later = new RegExp(`(?<=[${others}\n]|\r(?!\n))(?=${formula})`, 'gu');
  return (looksLikeFormula(text) ? "'" : '') + text.replace(later, "'");
}

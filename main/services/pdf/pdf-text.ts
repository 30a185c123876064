/** A text string in hexadecimal UTF-16, which needs no escapes. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/** The text that a string of a PDF stands for: plain in parentheses, or hexadecimal UTF-16. */
export function readPdfText(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1).replace(/\\([()\\])/g, '$1');
  return Buffer.from(written.slice(5, -1), 'hex').swap16().toString('utf16le');
}

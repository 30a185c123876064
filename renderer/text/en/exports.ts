/** Ways out of the program for the board pack. */
export const exports = {
  more: 'Export as',
  formats: {
    pptx: 'PowerPoint presentation',
    xlsx: 'Excel workbook with formulas',
    summary: 'One-page PDF summary',
    html: 'Web page that opens offline',
    csv: 'All tables as CSV (zip)',
    text: 'Plain text for a mail',
  },
};

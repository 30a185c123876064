export const board = { title: 'Board pack', exportPdf: 'Export the board pack as PDF' };

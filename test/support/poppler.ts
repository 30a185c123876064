import { spawnSync } from 'node:child_process';

/** Whether poppler-utils (pdfinfo, pdftotext, pdfimages, pdffonts) is installed; what needs it is skipped visibly. */
export const hasPoppler: boolean = spawnSync('pdfinfo', ['-v']).error === undefined;

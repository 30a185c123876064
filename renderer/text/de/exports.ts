import type { exports as english } from '../en/exports';

/** Wege aus dem Programm: Dateien der Vorstandsvorlage. */
export const exports: typeof english = {
  more: 'Exportieren als',
  formats: {
    pdf: 'PDF der Vorstandsvorlage',
    pptx: 'PowerPoint-Präsentation',
    xlsx: 'Excel-Arbeitsmappe mit Formeln',
    summary: 'Zusammenfassung auf einer Seite (PDF)',
    html: 'Webseite, die sich offline öffnet',
    csv: 'Alle Tabellen als CSV (zip)',
    text: 'Reiner Text für eine E-Mail',
  },
  panel: 'Export',
  making: (format) => `Export läuft: ${format}`,
  simulating: 'Die Zahlen werden berechnet …',
  stages: {
    placing: 'Wählen Sie den Speicherort …',
    building: 'Die Datei wird zusammengestellt …',
    printing: 'Die Seiten werden gedruckt …',
    writing: 'Die Datei wird geschrieben …',
  },
  cancel: 'Abbrechen',
  close: 'Schließen',
  ready: (name) => `${name} ist fertig`,
  inDownloads: 'Ihr Browser legt sie in seinen Download-Ordner.',
  saveAgain: 'Noch einmal speichern',
  open: 'Öffnen',
  showInFolder: 'Im Ordner zeigen',
  failed: 'Die Vorstandsvorlage wurde nicht exportiert',
  notShown: 'Die Datei wurde nicht geöffnet',
  chart: {
    actions: (chart) => `Diagramm kopieren oder speichern: ${chart}`,
    copyPicture: 'Als Bild kopieren',
    savePng: 'Als Bild speichern (PNG)',
    saveSvg: 'Als Vektorgrafik speichern (SVG)',
    copyData: 'Daten kopieren',
    saveData: 'Daten speichern (CSV)',
    copied: (chart) => `Kopiert: ${chart}`,
    copyFailed: 'Das Diagramm wurde nicht kopiert',
    saveFailed: 'Das Diagramm wurde nicht gespeichert',
  },
};

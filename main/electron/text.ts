import type { Language } from '#models/plan/language';

/** Every sentence that the desktop shell shows itself; the pages have their own catalogue. */
const en = {
  plans: 'Boardcase plans',
  allFiles: 'All files',
  openPlan: 'Open a plan',
  savePlan: 'Save the plan',
  exportReport: 'Save the report',
  openLink: 'Open this page in your browser?',
  open: 'Open',
  cancel: 'Cancel',
  save: 'Save',
  discard: 'Don’t save',
  unsaved: (name: string) => `Save the changes to “${name}”?`,
  unsavedDetail: 'They will be lost if you do not save them.',
  pageGone: 'The window stopped working.',
  pageGoneDetail: 'The plan file is as you last saved it. What you edited since is kept and will be offered to you.',
  reload: 'Open the window again',
  quit: 'Quit',
  cannotOpen: 'The plan could not be opened.',
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    newPlan: '&New…',
    open: '&Open…',
    save: '&Save',
    saveAs: 'Save &as…',
    exportPdf: 'Export the board pack as &PDF…',
    close: '&Close',
    quit: '&Quit',
    undo: '&Undo',
    redo: '&Redo',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    selectAll: 'Select &all',
    find: '&Find…',
    resetZoom: '&Actual size',
    zoomIn: 'Zoom &in',
    zoomOut: 'Zoom &out',
    fullScreen: '&Full screen',
    minimize: '&Minimise',
    zoom: '&Zoom',
    services: 'Services',
    hide: 'Hide Boardcase',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    about: '&About Boardcase',
  },
};

type DesktopText = typeof en;

const de: DesktopText = {
  plans: 'Boardcase-Pläne',
  allFiles: 'Alle Dateien',
  openPlan: 'Plan öffnen',
  savePlan: 'Plan speichern',
  exportReport: 'Vorstandsvorlage speichern',
  openLink: 'Diese Seite in Ihrem Browser öffnen?',
  open: 'Öffnen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  discard: 'Nicht speichern',
  unsaved: (name) => `Änderungen an „${name}“ speichern?`,
  unsavedDetail: 'Wenn Sie nicht speichern, gehen sie verloren.',
  pageGone: 'Das Fenster reagiert nicht mehr.',
  pageGoneDetail:
    'Die Plandatei ist so, wie Sie sie zuletzt gespeichert haben. Was Sie seitdem geändert haben, ist aufbewahrt und wird Ihnen angeboten.',
  reload: 'Fenster neu öffnen',
  quit: 'Beenden',
  cannotOpen: 'Der Plan ließ sich nicht öffnen.',
  menu: {
    file: '&Datei',
    edit: '&Bearbeiten',
    view: '&Ansicht',
    window: '&Fenster',
    help: '&Hilfe',
    newPlan: '&Neu …',
    open: 'Ö&ffnen …',
    save: '&Speichern',
    saveAs: 'Speichern &unter …',
    exportPdf: 'Vorstandsvorlage als &PDF exportieren …',
    close: 'S&chließen',
    quit: '&Beenden',
    undo: '&Rückgängig',
    redo: '&Wiederholen',
    cut: '&Ausschneiden',
    copy: '&Kopieren',
    paste: '&Einfügen',
    selectAll: 'Alles &markieren',
    find: '&Suchen …',
    resetZoom: '&Originalgröße',
    zoomIn: 'Ver&größern',
    zoomOut: 'Ver&kleinern',
    fullScreen: '&Vollbild',
    minimize: '&Minimieren',
    zoom: '&Zoomen',
    services: 'Dienste',
    hide: 'Boardcase ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    about: '&Über Boardcase',
  },
};

/** The words by language. */
export const text: Record<Language, DesktopText> = { en, de };
let spoken: Language = 'en';

/** Has the shell speak a language from now on. */
export function speak(language: Language): void {
  spoken = language;
}

/** The words of the language spoken now. */
export function currentText(): DesktopText {
  return text[spoken];
}

import type { document as english } from '../en/document';

/** Öffnen, Speichern und Verlassen eines Plans. */
export const document: typeof english = {
  leaveTitle: (name) => `Änderungen an „${name}“ speichern?`,
  leaveBody: 'Wenn Sie nicht speichern, gehen Ihre Änderungen verloren.',
  leaveSave: 'Speichern',
  leaveDiscard: 'Änderungen verwerfen',
  leaveCancel: 'Weiter bearbeiten',
  savedAs: (name) => `Gespeichert als ${name}`,
  savedNow: 'Gespeichert',
  cannotOpen: (name) => `${name ? `„${name}“` : 'Der Plan'} ließ sich nicht öffnen`,
  cannotSave: 'Der Plan wurde nicht gespeichert',
  problemsMore: (count) => `und ${count} weitere`,
  conflictTitle: 'Die Datei hat sich geändert, seit Sie sie geöffnet haben',
  conflictBody:
    'Jemand oder etwas anderes hat sie inzwischen gespeichert. Behalten Sie Ihre Fassung, nehmen Sie die gespeicherte, oder speichern Sie Ihre unter anderem Namen.',
  conflictMine: 'Meine behalten',
  conflictTheirs: 'Gespeicherte nehmen',
  conflictCopy: 'Meine als Kopie speichern',
  goneTitle: (name) => `„${name}“ ist nicht mehr da`,
  goneBody:
    'Die Datei wurde gelöscht, umbenannt oder verschoben, seit Sie sie geöffnet haben. Speichern Sie den Plan wieder dort oder unter anderem Namen.',
  goneAgain: 'Wieder dort speichern',
  goneElsewhere: 'Unter anderem Namen speichern',
  saveAsTitle: 'Plan speichern unter',
  saveAsName: 'Dateiname',
  saveAsExists: (name) => `Es gibt schon einen Plan namens ${name}.`,
  saveAsReplace: 'Ersetzen',
  openTitle: 'Plan öffnen',
  openEmpty:
    'Im Ordner für Pläne liegt noch keiner. Beginnen Sie mit einem fertigen Plan, oder ziehen Sie eine Plandatei auf das Fenster.',
  openFromDisk: 'Datei auf diesem Computer wählen …',
  dropHere: 'Plandatei hier ablegen, um sie zu öffnen',
  refusedTitle: 'Boardcase kennt diesen Browser-Tab nicht',
  refusedBody:
    'Duplizieren Sie den Tab, in dem es geöffnet ist, oder öffnen Sie die Adresse, die das Programm ausgegeben hat; jede gilt einmal. Mit der Eingabetaste gibt es dort, wo es läuft, eine weitere aus.',
  oneAtATime: (taken) => `Nur „${taken}“ wurde genommen: immer nur eine Datei auf einmal`,
  leftOut: (name) => `Ausgelassen: „${name}“`,
  noAnswer:
    'Das Programm hinter dieser Seite antwortet nicht. Starten Sie es neu, und öffnen Sie die Adresse, die es ausgibt.',
  openElsewhere: (name) => `„${name}“ ist in einem anderen Fenster geöffnet`,
  openElsewhereDetail:
    'Hier ist der Plan schreibgeschützt: Sie können ihn ansehen und Ihre Änderungen unter anderem Namen speichern.',
  draftNotKept:
    'Ihre ungespeicherten Änderungen sind nicht gegen einen Absturz gesichert. Speichern Sie den Plan bald.',
  recoverTitle: (name) => `Änderungen an „${name}“ wiederherstellen?`,
  recoverBody: (time) =>
    `Boardcase wurde beendet, bevor sie gespeichert waren. Sie sind auf dem Stand von ${time}. Die Plandatei selbst ist so, wie Sie sie zuletzt gespeichert haben.`,
  recover: 'Wiederherstellen',
  recoverLater: 'Nicht jetzt',
  recoverDiscard: 'Änderungen verwerfen',
  passwordTitle: (name) => `„${name}“ ist durch ein Passwort geschützt`,
  password: 'Passwort',
  passwordMemory: (memory) =>
    `Diese Datei zu öffnen braucht ${memory.toLocaleString('de-DE')} MiB Arbeitsspeicher, mehr als jede, die Boardcase schreibt. Geben Sie das Passwort nur ein, wenn Sie ihrer Herkunft vertrauen.`,
  protectTitle: 'Mit einem Passwort schützen',
  protectBody:
    'Der Plan wird verschlüsselt und als .boardcase-Datei gespeichert. Ohne das Passwort kann ihn niemand mehr öffnen, und ein vergessenes Passwort lässt sich nicht zurückholen.',
  newPassword: 'Neues Passwort',
  repeatPassword: 'Noch einmal dasselbe',
  passwordAtLeast: (length) =>
    `Mindestens ${length}\u00a0Zeichen; gut sind einige Wörter, die nichts miteinander zu tun haben.`,
  passwordsDiffer: 'Die beiden stimmen nicht überein.',
  protect: 'Schützen',
  stillUnprotected: (name) => `„${name}“ liegt noch ohne Passwort vor`,
  stillUnprotectedBody:
    'Der Plan ist unter dem Passwort gespeichert; die bisherige Datei kann jeder lesen, der an sie kommt. Gelöscht wird sie endgültig, nicht in den Papierkorb. Kopien anderswo, etwa in Mails oder Sicherungen, bleiben.',
  keepUnprotected: 'Datei behalten',
  deleteUnprotected: 'Datei löschen',
  deleted: (name) => `„${name}“ wurde gelöscht`,
  cannotDelete: (name) => `„${name}“ wurde nicht gelöscht`,
  noPrevious: 'Es gibt keine frühere Fassung dieses Plans',
  previousStep: 'Zur vorigen Fassung zurückgehen',
  revertStep: 'Zum gespeicherten Stand zurück',
};

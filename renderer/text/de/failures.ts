import type { failures as english } from '../en/failures';

/** Warum ein Aufruf des Programms scheiterte; das Programm selbst sagt es auf Englisch. */
export const failures: typeof english = {
  invalid: (_told) => 'Die Datei ist beschädigt, zu groß oder kein Plan.',
  notFound: (_told) => 'Die Datei oder ihr Ordner ist nicht mehr da.',
  conflict: (_told) => 'Ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde.',
  gone: (_told) => 'Die Datei ist nicht mehr da: Sie wurde gelöscht, umbenannt oder verschoben.',
  exists: (_told) => 'Eine Datei dieses Namens gibt es dort schon.',
  readOnly: (_told) =>
    'Die Datei ist schreibgeschützt, oder dieses Konto darf dort nicht schreiben. Speichern Sie unter anderem Namen.',
  noSpace: (_told) => 'Der Datenträger ist voll. Was vorher dort stand, ist unverändert.',
  unsupported: (_told) => 'Das ist hier nicht möglich.',
  denied: (_told) => 'Das Programm nimmt von dieser Seite nichts an. Öffnen Sie die Adresse, die es ausgegeben hat.',
  password: (_told) => 'Das Passwort stimmt nicht oder ist nicht mehr bekannt.',
  failed: (told) => `Das ist nicht gelungen. Das Programm meldet: ${told}`,
};

import type { library as english } from '../en/library';

/** Aus den Bibliotheken der Bedrohungen und Maßnahmen in einen Plan übernehmen. */
export const library: typeof english = {
  fromLibrary: 'Aus der Bibliothek …',
  blank: 'Leer',
  addFromLibrary: 'Aus der Bibliothek hinzufügen',
  search: 'Bibliothek durchsuchen',
  found: (shown, all) => `${shown} von ${all}`,
  nothingFound: (query) => `Nichts in der Bibliothek passt zu „${query}“.`,
  there: 'Im Plan',
  unconverted: (currency) =>
    `Die Bibliothek kennt keinen Kurs für ${currency}: Beträge kommen in US-Dollar, mit einem Vermerk. Rechnen Sie sie um.`,
  moreNames: (names, more) => `${names} und ${more} weitere`,
  threats: {
    title: 'Bedrohungen aus der Bibliothek',
    lead: 'Auf Ihre Organisation bemessen, mit Quellen und Vermerken. Was Ihre Maßnahmen daran ändern, kommt mit.',
    name: 'Bedrohung',
    frequency: 'Wie oft',
    loss: 'Mittlere Kosten eines Vorfalls',
    lowered: (controls) => `Ihre Maßnahmen dagegen: ${controls}`,
    notLowered: 'Keine Ihrer Maßnahmen wirkt darauf.',
    add: (count) => (count === 1 ? '1 Bedrohung hinzufügen' : `${count} Bedrohungen hinzufügen`),
    step: (count) =>
      count === 1 ? '1 Bedrohung aus der Bibliothek hinzufügen' : `${count} Bedrohungen aus der Bibliothek hinzufügen`,
    added: (names) => `Hinzugefügt: ${names}`,
    broughtEffects: (controls) => `Mit hinzugefügt: was diese Maßnahmen daran ändern: ${controls}`,
    kinds: {
      intrusion: 'Einbrüche und Ransomware',
      identity: 'Konten und Zahlungen',
      data: 'Offengelegte Daten',
      insiders: 'Eigene Beschäftigte',
      thirdParties: 'Lieferanten und Partner',
      availability: 'Ausfälle',
    },
  },
  controls: {
    title: 'Maßnahmen aus der Bibliothek',
    lead: 'Mit Kosten für die Größe Ihrer Organisation, mit Wirkungen, Quellen und Vermerken.',
    name: 'Maßnahme',
    oneTime: 'Einmalig',
    running: 'Jährlich',
    actsOn: (threats) => `Wirkt auf ${threats}`,
    actsOnNothing: 'Wirkt auf keine Bedrohung dieses Plans: Sie würde Geld kosten und nichts ändern.',
    needs: (controls) => `Setzt ${controls} voraus, nicht im Plan.`,
    add: (count) => (count === 1 ? '1 Maßnahme hinzufügen' : `${count} Maßnahmen hinzufügen`),
    step: (count) =>
      count === 1 ? '1 Maßnahme aus der Bibliothek hinzufügen' : `${count} Maßnahmen aus der Bibliothek hinzufügen`,
    added: (names) => `Hinzugefügt: ${names}`,
    tickNow: 'Kreuzen Sie die Vorschläge an, zu denen sie gehören.',
    kinds: {
      access: 'Konten und Zugänge',
      computers: 'Computer und Server',
      network: 'Netz und Überwachung',
      legacy: 'Altsysteme und Geräte',
      data: 'Daten, Cloud und Lieferanten',
      people: 'Menschen und E-Mail',
      resilience: 'Datensicherung und Reaktion',
    },
  },
};

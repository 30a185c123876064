import type { breaches as english } from '../en/breaches';

/** Published breaches of the kind of a scenario. */
export const breaches: typeof english = {
  heading: 'Vergleichbare Datenpannen',
  subject: 'Veröffentlichte Datenpannen nach Größe, darunter die Vorfälle dieses Szenarios',
  title: (larger, people) =>
    `${larger} der vergleichbaren veröffentlichten Datenpannen waren größer als unsere typische mit ${people} Personen`,
  titleSmall: (people, threshold) =>
    `Unser typischer Vorfall betrifft ${people} Personen; veröffentlicht werden Datenpannen ab ${threshold}`,
  description: (title, group, count) =>
    `Kurve des Anteils von ${count} veröffentlichten Datenpannen (${group}), die mehr als eine gegebene Zahl von Personen betrafen. ${title}`,
  people: 'Betroffene Personen',
  larger: 'Anteil größerer Datenpannen',
  reported: 'Gemeldet',
  fitted: 'Angepasste Kurve',
  ours: 'Unsere Vorfälle',
  typical: (people) => `unser typischer: ${people}`,
  bad: (people) => `unser schwerer, 1 von 20: ${people}`,
  reading: '{series}: {y} der Datenpannen betrafen mehr als {x} Personen',
  upTo: 'Datenpannen bis zu dieser Größe',
  groups: {
    all: 'US-Gesundheitswesen, alle',
    provider: 'US-Gesundheitsversorger',
    hacking: 'US-Gesundheitswesen, Hackerangriffe',
    'provider-hacking': 'US-Gesundheitsversorger, Hackerangriffe, 2019–2023',
    'provider-server': 'US-Gesundheitsversorger, gehackte Server, 2019–2023',
    'provider-email': 'US-Gesundheitsversorger, gehackte E-Mail-Konten, 2019–2023',
    'provider-unauthorized': 'US-Gesundheitsversorger, unbefugter Zugriff oder unbefugte Weitergabe, 2019–2023',
    'provider-device': 'US-Gesundheitsversorger, verlorene oder gestohlene Laptops und Geräte',
    'provider-paper': 'US-Gesundheitsversorger, Papier und Filme',
    'record-system': 'US-Gesundheitswesen, elektronische Aktensysteme',
    'improper-disposal': 'US-Gesundheitswesen, unsachgemäße Entsorgung',
    'business-associate': 'US-Gesundheitswesen, unter Beteiligung eines Dienstleisters, 2019–2023',
    'health-plan': 'US-Krankenversicherer, 2019–2023',
  },
  list: (count, group, threshold) =>
    `${count} Meldungen: ${group}. Die Liste enthält nur Datenpannen ab ${threshold} Personen.`,
  fitHolds:
    'Die angepasste Kurve weicht am Median, am 90. und am 95.\u00a0Perzentil höchstens 10\u00a0% von der Liste ab.',
  fitMisses:
    'Die angepasste Kurve weicht am Median, am 90. oder am 95.\u00a0Perzentil mehr als 10\u00a0% von der Liste ab: Maßgeblich ist die Liste.',
  noFit: 'Zu wenige Meldungen, um eine Kurve anzupassen.',
  otherIndustry: 'Keine andere Branche veröffentlicht eine solche Liste: Anderswo können die Größen abweichen.',
};

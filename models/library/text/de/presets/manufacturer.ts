import type { manufacturer as english } from '../../en/presets/manufacturer';
import type { Translated } from '../../text';

export const manufacturer: Translated<typeof english> = {
  Manufacturer: 'Produktionsbetrieb',
  'A mid-sized maker of goods with two plants and control systems on the network.':
    'Ein mittelgroßer Hersteller mit zwei Werken und vernetzten Steuerungen.',
  'Contacts at customers and suppliers you hold': 'Kontakte bei Kunden und Lieferanten, die Sie führen',
  'All industries: 5.7 % is typical; none for manufacturers is published.':
    'Alle Branchen: 5,7 % sind üblich; für die Industrie ist kein Wert veröffentlicht.',
  'Assumption: connected machines, controllers and sensors.': 'Annahme: vernetzte Maschinen, Steuerungen und Sensoren.',
  'Contacts at customers and suppliers': 'Kontakte bei Kunden und Lieferanten',
  'Production planning and enterprise system': 'Produktionsplanung und ERP-System',
};

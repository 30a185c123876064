import type { retailer as english } from '../../en/presets/retailer';
import type { Translated } from '../../text';

export const retailer: Translated<typeof english> = {
  Retailer: 'Einzelhändler',
  'A regional chain with shops, a web shop and a loyalty program.':
    'Eine regionale Kette mit Filialen, Onlineshop und Kundenkarte.',
  'Customers whose data you hold': 'Kundinnen und Kunden, deren Daten Sie führen',
  'All industries: 2 % to 11.5 %, 5.7 % typical; none for retailers is published.':
    'Alle Branchen: 2 % bis 11,5 %, üblich 5,7 %; für den Handel ist kein Wert veröffentlicht.',
  'Assumption: tills and payment terminals per shop.': 'Annahme: Kassen und Bezahlterminals je Filiale.',
  'Assumption: loaded hour over shop staff.': 'Annahme: Vollkosten je Stunde über das Filialpersonal.',
  'Customers and loyalty members': 'Kundschaft und Kundenkarteninhaber',
  'Assumption: cards on file outside the payment provider.':
    'Annahme: gespeicherte Karten außerhalb des Zahlungsdienstleisters.',
  'Merchandise, tills and web shop': 'Warenwirtschaft, Kassen und Onlineshop',
};

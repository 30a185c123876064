import type { records as english } from '../../en/presets/records';
import type { Translated } from '../../text';

export const records: Translated<typeof english> = {
  'Medical records': 'Patientenakten',
  '$60 for a complete record is quoted since 2016; low end $1 (Kaspersky 2020), high end the least price of a record with documents (ICIT 2017: $100 to $500). Bulk lots went for $0.03 to $2.42 (McAfee 2016), single records up to $1,000 (CBS 2019).':
    '60 US-Dollar für eine vollständige Akte werden seit 2016 genannt; unteres Ende 1 US-Dollar (Kaspersky 2020), oberes Ende der geringste Preis einer Akte mit Dokumenten (ICIT 2017: 100 bis 500 US-Dollar). Große Mengen kosteten 0,03 bis 2,42 US-Dollar (McAfee 2016), einzelne Akten bis zu 1.000 US-Dollar (CBS 2019).',
  'One record per patient; the number is your answer.':
    'Ein Datensatz je Patientin oder Patient; die Zahl ist Ihre Angabe.',
  '$10 for a full identity (Kaspersky 2020), $18 (Check Point 2020), $15 for a Social Security number (2016), low end $1 (CBS 2019).':
    '10 US-Dollar für eine vollständige Identität (Kaspersky 2020), 18 (Check Point 2020), 15 für eine US-Sozialversicherungsnummer (2016), unteres Ende 1 US-Dollar (CBS 2019).',
  'Staff and former staff': 'Beschäftigte und ehemalige Beschäftigte',
  'Assumption: two former employees on file for each present one.':
    'Annahme: je heute beschäftigter Person zwei ehemalige in den Akten.',
  'Names, addresses, Social Security numbers and bank accounts of staff.':
    'Namen, Anschriften, Sozialversicherungs- und Steuernummern und Bankverbindungen der Beschäftigten.',
  'Payment cards': 'Zahlungskarten',
  'Average $5.35 (NordVPN 2023); $1 to $12 (NordVPN 2021), $1 to $3 (TSFactory).':
    'Durchschnitt 5,35 US-Dollar (NordVPN 2023); 1 bis 12 US-Dollar (NordVPN 2021), 1 bis 3 US-Dollar (TSFactory).',
  'Cards on file; tokens at a payment provider do not count.':
    'Gespeicherte Karten; Platzhalter (Token) bei einem Zahlungsdienstleister zählen nicht.',
  'Assumption: criminals’ prices for contact data are a few percent of what its holders think (Trustwave 2017); without Social Security numbers they stay under $5.':
    'Annahme: Kriminelle zahlen für Kontaktdaten einige Prozent dessen, was ihre Besitzer vermuten (Trustwave 2017); ohne Sozialversicherungsnummern bleiben sie unter 5 US-Dollar.',
};

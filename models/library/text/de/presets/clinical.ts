import type { clinical as english } from '../../en/presets/clinical';
import type { Translated } from '../../text';

export const clinical: Translated<typeof english> = {
  'Electronic health record': 'Elektronische Patientenakte (KIS)',
  'licenses, hosting and support of the records system.':
    'Lizenzen, Betrieb und Betreuung des Krankenhausinformationssystems.',
  'Radiology and image archive': 'Radiologie und Bildarchiv',
  'imaging informatics and storage.': 'Bildgebungssysteme und Speicher.',
  'Laboratory and pharmacy systems': 'Labor- und Apothekensysteme',
  'departmental systems.': 'Abteilungssysteme.',
  'Revenue cycle and business systems': 'Abrechnung und betriebswirtschaftliche Systeme',
  'billing, finance, personnel.': 'Abrechnung, Finanzen, Personal.',
  'Assumption: somewhat above the 14 % of medical devices on unsupported systems (FBI 2022).':
    'Annahme: etwas mehr als die 14 % der Medizingeräte mit nicht mehr unterstützten Systemen (FBI 2022).',
  'Assumption: 1.3 computers per employee, as wards share and offices own them.':
    'Annahme: 1,3 Computer je beschäftigter Person, da Stationen sie teilen und Büros eigene haben.',
  'Assumption: one server, real or virtual, per ten employees.':
    'Annahme: ein Server, physisch oder virtuell, je zehn Beschäftigte.',
  'Assumption: as for computers.': 'Annahme: wie bei Computern.',
  'Assumption: at 10 to 15 connected devices per bed (Asimily 2025) and some 13 employees a bed.':
    'Annahme: bei 10 bis 15 vernetzten Geräten je Bett (Asimily 2025) und rund 13 Beschäftigten je Bett.',
  'Share on unsupported operating systems (FBI 2022); a vendor says 60 % are past end of life.':
    'Anteil mit nicht mehr unterstützten Betriebssystemen (FBI 2022); ein Hersteller nennt 60 % jenseits des Supportendes.',
  'Assumption: building technology, cameras, telephones apart.': 'Annahme: Gebäudetechnik und Kameras, ohne Telefone.',
  'Share of health care employees in North America never trained in security at work (Kaspersky 2019).':
    'Anteil der Beschäftigten im Gesundheitswesen Nordamerikas, die bei der Arbeit nie in Sicherheit geschult wurden (Kaspersky 2019).',
  'Assumption: suppliers’ and administrators’ sessions that nobody watches.':
    'Annahme: Sitzungen von Lieferanten und Administratoren, die niemand beobachtet.',
  'Assumption: loaded hour over clinical and other staff.':
    'Annahme: Vollkosten je Stunde über klinische und übrige Beschäftigte.',
  'The insurer is taken to pay 40 % of the loss above the retention: waiting periods, sublimits and exclusions left Scripps Health with about 18 % recovered. Mark the cover as bought if you have it.':
    'Angenommen ist, dass der Versicherer 40 % des Schadens über dem Selbstbehalt zahlt: Nach Wartezeiten, Teillimits und Ausschlüssen blieben Scripps Health etwa 18 % erstattet. Kennzeichnen Sie die Versicherung als abgeschlossen, falls Sie sie haben.',
};

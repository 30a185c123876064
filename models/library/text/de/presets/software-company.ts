import type { softwareCompany as english } from '../../en/presets/software-company';
import type { Translated } from '../../text';

export const softwareCompany: Translated<typeof english> = {
  'Software company': 'Softwareunternehmen',
  'A maker of business software delivered as a service.':
    'Ein Hersteller von Unternehmenssoftware, die als Dienst bereitgestellt wird.',
  'Users of your product whose data you hold': 'Nutzerinnen und Nutzer Ihres Produkts, deren Daten Sie führen',
  'Technology firms by Gartner, year inferred; IANS found 19 % in 2023.':
    'Technologieunternehmen nach Gartner, Jahr erschlossen; IANS fand 19 % im Jahr 2023.',
  'Assumption: loaded cost of a security engineer in a software firm.':
    'Annahme: Vollkosten einer Sicherheitsfachkraft in einem Softwareunternehmen.',
  'Assumption: loaded hour.': 'Annahme: Vollkosten je Stunde.',
  'Users of the product': 'Nutzerinnen und Nutzer des Produkts',
  'Cloud hosting of the product': 'Cloudbetrieb des Produkts',
  'the product’s own hosting.': 'der Betrieb des Produkts selbst.',
  'Development and test tools': 'Entwicklungs- und Testwerkzeuge',
  'licenses and build systems.': 'Lizenzen und Build-Systeme.',
  'Business systems': 'Betriebswirtschaftliche Systeme',
  'sales, support, finance.': 'Vertrieb, Kundendienst, Finanzen.',
  Workplaces: 'Arbeitsplätze',
  'computers and support.': 'Computer und Betreuung.',
};

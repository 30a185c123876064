import type { business as english } from '../../en/presets/business';
import type { Translated } from '../../text';

export const business: Translated<typeof english> = {
  'Assumption: as for medical devices on unsupported systems (FBI 2022), for want of a general figure.':
    'Annahme: wie bei Medizingeräten mit nicht mehr unterstützten Systemen (FBI 2022), da eine allgemeine Zahl fehlt.',
  'Assumption: somewhat below computers.': 'Annahme: etwas weniger als bei Computern.',
  'Assumption: near the 32 % of health care employees never trained.':
    'Annahme: nahe an den 32 % nie geschulter Beschäftigter im Gesundheitswesen.',
  'Assumption: half of suppliers’ and administrators’ sessions.':
    'Annahme: die Hälfte der Sitzungen von Lieferanten und Administratoren.',
  'Assumption: 75 parties with records per 1,000 employees.':
    'Annahme: 75 Dritte mit Datensätzen je 1.000 Beschäftigte.',
  'Assumption: loaded cost of an engineer; security analysts in the United States earned $104,210 on average in 2019, before benefits (Bureau of Labor Statistics).':
    'Annahme: Vollkosten einer Fachkraft; Fachkräfte für Sicherheit in den USA verdienten 2019 durchschnittlich 104.210 US-Dollar ohne Nebenleistungen (US-Arbeitsmarktstatistik, BLS).',
  'Assumption: loaded hour over all staff.': 'Annahme: Vollkosten je Stunde über alle Beschäftigten.',
  'Assumption: {} computers per employee.': 'Annahme: {} Computer je beschäftigter Person.',
  'Assumption: {} servers, real or virtual, per employee.':
    'Annahme: {} Server, physisch oder virtuell, je beschäftigter Person.',
  'Assumption: premiums are published for health care only ($15,000 to $75,000 for limits of $1 m to $3 m, $150,000 to $600,000 for $5 m to $10 m). The insurer is taken to pay 40 % of the loss above the retention, as waiting periods, sublimits and exclusions apply. Mark the cover as bought if you have it.':
    'Annahme: Prämien sind nur für das Gesundheitswesen veröffentlicht (15.000 bis 75.000 US-Dollar für Deckungen von 1 bis 3 Mio., 150.000 bis 600.000 US-Dollar für 5 bis 10 Mio.). Angenommen ist, dass der Versicherer 40 % des Schadens über dem Selbstbehalt zahlt, da Wartezeiten, Teillimits und Ausschlüsse gelten. Kennzeichnen Sie die Versicherung als abgeschlossen, falls Sie sie haben.',
  'licenses, hosting and support of the main system.': 'Lizenzen, Betrieb und Betreuung des Hauptsystems.',
  'Finance, personnel, reporting': 'Finanzen, Personal, Berichtswesen',
  'business systems.': 'betriebswirtschaftliche Systeme.',
  'Network, telephony, data center': 'Netzwerk, Telefonie, Rechenzentrum',
  'connections, storage, hosting.': 'Leitungen, Speicher, Betrieb.',
  'Workplaces and service desk': 'Arbeitsplätze und Servicedesk',
  'computers, printing, support.': 'Computer, Drucker, Betreuung.',
};

import type { clinicGroup as english } from '../../en/presets/clinic-group';
import type { Translated } from '../../text';

export const clinicGroup: Translated<typeof english> = {
  'Clinic group': 'Praxisverbund',
  'Physicians’ practices with a shared records system, mostly hosted elsewhere.':
    'Arztpraxen oder MVZ mit gemeinsamem, überwiegend extern betriebenem Praxissystem.',
  'Patients whose records you hold': 'Patientinnen und Patienten, deren Datensätze Sie führen',
  'Assumption: somewhat below health care as a whole (Moody’s: 7 % in 2023); none for clinics is published.':
    'Annahme: etwas unter dem Gesundheitswesen insgesamt (Moody’s: 7 % im Jahr 2023); für Praxen ist keiner veröffentlicht.',
  'Assumption: 1.2 computers per employee.': 'Annahme: 1,2 Computer je beschäftigter Person.',
  'Assumption: records hosted by the maker.': 'Annahme: Die Patientenakten betreibt der Hersteller.',
  'Assumption: few connected devices outside hospitals.':
    'Annahme: wenige vernetzte Geräte außerhalb von Krankenhäusern.',
  'Within the published $15,000 to $75,000 for limits of $1 m to $3 m.':
    'Innerhalb der veröffentlichten 15.000 bis 75.000 US-Dollar für Deckungen von 1 bis 3 Mio.',
};

import type { schoolDistrict as english } from '../../en/presets/school-district';
import type { Translated } from '../../text';

export const schoolDistrict: Translated<typeof english> = {
  'School district': 'Schulträger',
  'A public school district with pupils’ and staff records and many shared computers.':
    'Ein öffentlicher Schulträger mit Schüler- und Personalakten und vielen gemeinsam genutzten Computern.',
  'Present and former pupils whose records you hold':
    'Heutige und frühere Schülerinnen und Schüler, deren Akten Sie führen',
  'Below the 5.7 % typical of all industries; none for schools is published.':
    'Unter den branchenübergreifend üblichen 5,7 %; für Schulen ist kein Wert veröffentlicht.',
  'Assumption: loaded hour over teachers and other staff.':
    'Annahme: Vollkosten je Stunde über Lehrkräfte und übrige Beschäftigte.',
  'Pupils’ records': 'Schülerakten',
  'One record per pupil, with family, health and support data; the number is your answer.':
    'Ein Datensatz je Schülerin oder Schüler, mit Familien-, Gesundheits- und Förderdaten; die Zahl ist Ihre Angabe.',
  'Pupil information and learning systems': 'Schulverwaltungs- und Lernsysteme',
};

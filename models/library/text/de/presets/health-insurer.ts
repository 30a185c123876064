import type { healthInsurer as english } from '../../en/presets/health-insurer';
import type { Translated } from '../../text';

export const healthInsurer: Translated<typeof english> = {
  'Health insurer': 'Krankenversicherung',
  'A regional health plan with members’ claims and identity data.':
    'Eine regionale Krankenkasse mit Abrechnungs- und Identitätsdaten ihrer Versicherten.',
  'Present and former members whose records you hold': 'Heutige und frühere Versicherte, deren Datensätze Sie führen',
  'Financial services spend 6 % to 14 %; none for insurers is published.':
    'Finanzdienstleister geben 6 % bis 14 % aus; für Versicherer ist kein Wert veröffentlicht.',
  'Members’ claims and identity records': 'Abrechnungs- und Identitätsdaten der Versicherten',
  'One record per member; the number is your answer.':
    'Ein Datensatz je versicherter Person; die Zahl ist Ihre Angabe.',
  'Claims and enrolment system': 'Leistungs- und Bestandssystem',
};

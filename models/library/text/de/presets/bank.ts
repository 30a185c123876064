import type { bank as english } from '../../en/presets/bank';
import type { Translated } from '../../text';

export const bank: Translated<typeof english> = {
  'Bank or credit union': 'Bank oder Genossenschaftsbank',
  'A community bank or credit union with branches and online banking.':
    'Eine Regional- oder Genossenschaftsbank mit Filialen und Onlinebanking.',
  'Present and former customers or members': 'Heutige und frühere Kundinnen und Kunden',
  'Typical in financial services (6 % to 14 %), survey of 2018.':
    'Üblich bei Finanzdienstleistern (6 % bis 14 %), Umfrage von 2018.',
  'Customers’ identity and account records': 'Identitäts- und Kontodaten der Kundschaft',
  'One record per customer; the number is your answer.':
    'Ein Datensatz je Kundin oder Kunde; die Zahl ist Ihre Angabe.',
  'Assumption: debit and credit cards issued, 0.8 per customer.':
    'Annahme: ausgegebene Debit- und Kreditkarten, 0,8 je Kundin oder Kunde.',
  'Core banking and payments': 'Kernbankensystem und Zahlungsverkehr',
};

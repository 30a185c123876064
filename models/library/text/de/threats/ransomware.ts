import type { ransomware as english } from '../../en/threats/ransomware';
import type { Translated } from '../../text';

export const ransomware: Translated<typeof english> = {
  Ransomware: 'Ransomware',
  'Criminals encrypt servers and workstations and threaten to publish what they copied. Work falls back to paper for days or weeks. Moved by exposed remote access, slow patching, flat networks and backups within the attackers’ reach.':
    'Kriminelle verschlüsseln Server und Arbeitsplätze und drohen, kopierte Daten zu veröffentlichen. Gearbeitet wird tage- oder wochenlang auf Papier. Beeinflusst durch offene Fernzugänge, späte Updates, flache Netze und Datensicherungen in Reichweite der Angreifer.',
  'Ransomware is in 44 % of breaches (DBIR 2025) and one in ten organizations of $100 m to $1 bn revenue has a public incident a year: 4 %. UK large businesses report 14 %. The mean of this interval is 5.7 % before scaling, for organizations with the controls that they have.':
    'Ransomware ist an 44 % der Datenpannen beteiligt (DBIR 2025), und jede zehnte Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz hat im Jahr einen öffentlich bekannten Vorfall: 4 %. Große britische Unternehmen nennen 14 %. Der Mittelwert dieser Spanne ist vor der Skalierung 5,7 %, für Organisationen mit den Maßnahmen, die sie haben.',
  'Rebuilding systems, overtime, outside help': 'Wiederaufbau der Systeme, Überstunden, externe Hilfe',
  'Mean recovery cost of health care victims, ransom excluded: $1.02 m in 2025, $2.57 m in 2024 (Sophos). The mean of this interval is $1.3 m before scaling.':
    'Mittlere Wiederherstellungskosten Betroffener im Gesundheitswesen ohne Lösegeld: 1,02 Mio. US-Dollar 2025, 2,57 Mio. 2024 (Sophos). Der Mittelwert dieses Intervalls ist vor der Anpassung 1,3 Mio. US-Dollar.',
  Ransom: 'Lösegeld',
  '36 % of health care victims paid in 2025; the likely value assumes a policy not to pay.':
    '36 % der Betroffenen im Gesundheitswesen zahlten 2025; der wahrscheinliche Wert setzt die Regel voraus, nicht zu zahlen.',
  'Published average payment $150,000, median demand $345,000; the upper end follows the 2024 median payments of about $1 m (Sophos).':
    'Veröffentlichte mittlere Zahlung 150.000 US-Dollar, Median der Forderungen 345.000 US-Dollar; das obere Ende folgt den Medianzahlungen von 2024 von etwa 1 Mio. US-Dollar (Sophos).',
  'A day to seven weeks: the mean of 14 days agrees with Comparitech (14 days in 2016–2023, 17 in a later count). 58 % of health care victims recovered within a week in 2025, 37 % took over a month in 2024 (Sophos).':
    'Ein Tag bis sieben Wochen: Der Mittelwert von 14 Tagen deckt sich mit Comparitech (14 Tage in 2016–2023, 17 in einer späteren Zählung). 58 % der Betroffenen im Gesundheitswesen waren 2025 binnen einer Woche wiederhergestellt, 37 % brauchten 2024 über einen Monat (Sophos).',
};

import type { insiders as english } from '../../en/threats/insiders';
import type { Translated } from '../../text';

export const insiders: Translated<typeof english> = {
  'Insider snooping': 'Neugierige Beschäftigte',
  'Staff look up neighbors, colleagues or celebrities in the records. Cases are many and mostly cheap; a few reach regulators and courts. Moved by access rights, monitoring of look-ups, and whether it has consequences.':
    'Beschäftigte sehen Akten von Nachbarn, Kollegen oder Prominenten ein. Die Fälle sind zahlreich und meist billig; einige wenige erreichen Aufsicht und Gerichte. Beeinflusst durch Zugriffsrechte, Überwachung der Einsichtnahmen und spürbare Folgen.',
  'Assumption: cases serious enough for an inquiry, about one a year at $100 m to $1 bn revenue. Internal actors are behind 70 % of health care breaches in the 2024 DBIR.':
    'Annahme: Fälle, die eine Untersuchung verlangen, etwa einer im Jahr bei 100 Mio. bis 1 Mrd. US-Dollar Umsatz. Hinter 70 % der Datenpannen im Gesundheitswesen stehen laut DBIR 2024 Interne.',
  'Assumption: from one person to some dozens of look-ups.':
    'Annahme: von einer Person bis zu einigen Dutzend Einsichtnahmen.',
  'Inquiry, discipline, counsel': 'Untersuchung, Arbeitsrecht, Rechtsberatung',
  'Assumption: published median $6,900 and 90th percentile $1.6 m for disclosure and misuse together; most never become public.':
    'Annahme: Veröffentlichter Median 6.900 US-Dollar und 90. Perzentil 1,6 Mio. US-Dollar für Offenlegung und Missbrauch zusammen; die meisten Fälle werden nie bekannt.',
  'Claims and settlements': 'Ansprüche und Vergleiche',
  'Assumption: few of the people concerned sue.': 'Annahme: Wenige der Betroffenen klagen.',
  'Assumption: a settled privacy claim of one or a few people.':
    'Annahme: ein verglichener Datenschutzanspruch einer oder weniger Personen.',
  'Insider steals data': 'Beschäftigte stehlen Daten',
  'An employee or contractor copies records or secrets to sell them, to take them to a new employer, or for revenge. Moved by broad access, unnoticed mass export, and slow removal of leavers’ accounts.':
    'Eine beschäftigte oder beauftragte Person kopiert Datensätze oder Geheimnisse, um sie zu verkaufen, zum neuen Arbeitgeber mitzunehmen oder sich zu rächen. Beeinflusst durch weite Zugriffsrechte, unbemerkte Massenexporte und spät gelöschte Konten Ausgeschiedener.',
  'Assumption: malicious insiders start 7 % of breaches (IBM 2024), set against one incident a year in ten organizations of $100 m to $1 bn revenue; unreported cases doubled it.':
    'Annahme: Böswillige Interne stehen am Anfang von 7 % der Datenpannen (IBM 2024), bezogen auf einen Vorfall im Jahr bei jeder zehnten Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz; nicht gemeldete Fälle verdoppeln den Wert.',
  'Assumption: what one person can export unnoticed; listed disclosures of 500 or more people have a median of 1,700.':
    'Annahme: was eine Person unbemerkt exportieren kann; gelistete Offenlegungen ab 500 Personen haben einen Median von 1.700.',
  'Misdirected disclosure': 'Fehlgeleitete Daten',
  'Letters, e-mails, faxes or uploads reach the wrong people; now and then a whole list. Moved by habits, checks on outgoing mail, and how lists are handled.':
    'Briefe, E-Mails, Faxe oder Uploads erreichen die Falschen, hin und wieder eine ganze Liste. Beeinflusst durch Gewohnheiten, Prüfung ausgehender E-Mails und den Umgang mit Listen.',
  'Assumption: cases that need an assessment and letters, about three a year at $100 m to $1 bn revenue. Human error causes 26 % of breaches (IBM 2025).':
    'Annahme: Fälle, die eine Bewertung und Schreiben verlangen, etwa drei im Jahr bei 100 Mio. bis 1 Mrd. US-Dollar Umsatz. Menschliche Fehler verursachen 26 % der Datenpannen (IBM 2025).',
  'Assumption: mostly a few people; now and then a list.': 'Annahme: meist wenige Personen, hin und wieder eine Liste.',
  'Assessment and handling': 'Bewertung und Bearbeitung',
  'Assumption: published median $6,900 for accidental disclosure and misuse that became public; most cases are smaller.':
    'Annahme: Veröffentlichter Median 6.900 US-Dollar für versehentliche Offenlegung und Missbrauch, die bekannt wurden; die meisten Fälle sind kleiner.',
};

import type { lossParts as english } from '../../en/threats/loss-parts';
import type { Translated } from '../../text';

export const lossParts: Translated<typeof english> = {
  'Investigation and containment': 'Untersuchung und Eindämmung',
  'Assumption: BakerHostetler’s clients paid $84,417 on average in 2017 and $436,938 in the 20 largest investigations, in prices of that year; for an intrusion into a whole network.':
    'Annahme: Mandanten von BakerHostetler zahlten 2017 im Durchschnitt 84.417 US-Dollar und in den 20 größten Untersuchungen 436.938 US-Dollar, in Preisen jenes Jahres; für den Einbruch in ein ganzes Netz.',
  'Assumption: BakerHostetler’s clients paid $84,417 on average in 2017 and $436,938 in the 20 largest investigations, in prices of that year; {} % of an intrusion into a whole network, as the incident is confined.':
    'Annahme: Mandanten von BakerHostetler zahlten 2017 im Durchschnitt 84.417 US-Dollar und in den 20 größten Untersuchungen 436.938 US-Dollar, in Preisen jenes Jahres; {} % eines Einbruchs in ein ganzes Netz, da der Vorfall begrenzt ist.',
  'Legal counsel and crisis communication': 'Rechtsberatung und Krisenkommunikation',
  'Assumption: 150 to 750 hours of outside counsel and communication at about $400 an hour; no public figure stands alone.':
    'Annahme: 150 bis 750 Stunden externe Rechtsberatung und Kommunikation zu etwa 400 US-Dollar je Stunde; keine öffentliche Zahl steht für sich.',
  'Staff time, audits and promised improvements': 'Arbeitszeit, Prüfungen und zugesagte Verbesserungen',
  'IBM’s average for post-breach response ($1.2 m, mostly larger organizations) taken as the upper end.':
    'IBMs Mittelwert für die Reaktion nach einer Datenpanne (1,2 Mio. US-Dollar, meist größere Organisationen) als oberes Ende angesetzt.',
  'IBM’s average for post-breach response ($1.2 m, mostly larger organizations) taken as the upper end, {} % of it.':
    'IBMs Mittelwert für die Reaktion nach einer Datenpanne (1,2 Mio. US-Dollar, meist größere Organisationen) als oberes Ende angesetzt, davon {} %.',
  'Notification letters and call center': 'Benachrichtigungsschreiben und Hotline',
  'Assumption: $1.50 a person for letter and call center, between postage alone and $5; no first-hand price was found.':
    'Annahme: 1,50 US-Dollar je Person für Brief und Telefonauskunft, zwischen bloßem Porto und 5 US-Dollar; ein Preis aus erster Hand wurde nicht gefunden.',
  'The cap is an assumption: above some 400,000 letters, substitute notice and volume prices hold the cost.':
    'Die Obergrenze ist eine Annahme: Ab etwa 400.000 Briefen begrenzen öffentliche Bekanntmachung und Mengenpreise die Kosten.',
  'Credit monitoring for those who take it up': 'Bonitätsüberwachung für alle, die sie annehmen',
  'Assumption: 3 % to 5 % of people notified used to enroll, 22 % after the breach at the US Office of Personnel Management (Government Executive 2015).':
    'Annahme: Früher meldeten sich 3 % bis 5 % der Benachrichtigten an, 22 % nach der Datenpanne beim Personalamt der USA (Government Executive 2015).',
  'Assumption: one year per enrolled person; volume buyers pay the low end. No first-hand price was found.':
    'Annahme: ein Jahr je angemeldeter Person; Großabnehmer zahlen das untere Ende. Ein Preis aus erster Hand wurde nicht gefunden.',
  'The cap is an assumption: very large programs are bought at a fixed price.':
    'Die Obergrenze ist eine Annahme: Sehr große Programme werden zum Festpreis eingekauft.',
  'Defense of lawsuits': 'Abwehr von Klagen',
  'Assumption: 200 to 1,250 hours of defense at about $400 an hour, most cases settling early.':
    'Annahme: 200 bis 1.250 Stunden Verteidigung zu etwa 400 US-Dollar je Stunde; die meisten Fälle enden früh im Vergleich.',
  'Assumption: suits follow {} % of such incidents; they are near certain above 100,000 people and rare below 5,000.':
    'Annahme: Klagen folgen auf {} % solcher Vorfälle; über 100.000 Personen sind sie fast sicher, unter 5.000 selten.',
  'Class-action settlement': 'Vergleich in einer Sammelklage',
  'Published settlements per person: $0.80 (HCA, 11 million people), $6.42 (Heartland Alliance, 46,694), $24.34 (Family Health Center, 34,926). Large classes settle lower.':
    'Veröffentlichte Vergleiche je Person: 0,80 US-Dollar (HCA, 11 Millionen Personen), 6,42 (Heartland Alliance, 46.694), 24,34 (Family Health Center, 34.926). Je größer die Gruppe, desto niedriger der Vergleich.',
  'A hospital system settled for this sum in 2025; taken as the most a class of this size gets.':
    'Ein Klinikverbund verglich sich 2025 auf diese Summe; angesetzt als das meiste, was eine Gruppe dieser Größe erhält.',
  'Same probability as for the defense of lawsuits.': 'Gleiche Wahrscheinlichkeit wie bei der Abwehr von Klagen.',
  'Settlement with the HHS Office for Civil Rights': 'Vergleich mit der US-Gesundheitsbehörde (HHS OCR)',
  '152 cases ended with money by October 2024, against 6,759 large breaches reported by then: 2.2 %.':
    '152 Fälle endeten bis Oktober 2024 mit einer Zahlung, bei 6.759 bis dahin gemeldeten großen Datenpannen: 2,2 %.',
  'Four ransomware settlements of April 2026 averaged $291,250, a tenth of the way up the published range.':
    'Vier Vergleiche nach Ransomware vom April 2026 lagen im Mittel bei 291.250 US-Dollar, einem Zehntel der veröffentlichten Spanne.',
  'Settlement with state attorneys general': 'Vergleich mit Generalstaatsanwälten der US-Bundesstaaten',
  'Assumption: as seldom as settlements after health care breaches (2.2 % of large reports).':
    'Annahme: so selten wie Vergleiche nach Datenpannen im Gesundheitswesen (2,2 % der großen Meldungen).',
  'First state settlements ran from $55,000 to $250,000, a 2024 one $250,000; multi-state cases are far larger. The upper end is an assumption.':
    'Erste Vergleiche einzelner Staaten reichten von 55.000 bis 250.000 US-Dollar, einer von 2024 betrug 250.000 US-Dollar; Fälle mehrerer Staaten sind weit größer. Das obere Ende ist eine Annahme.',
  'Lost business after the news': 'Entgangenes Geschäft nach Bekanntwerden',
  'Assumption: 0.01 % to 0.8 % of a year’s revenue. IBM’s average breach has $1.38 m of lost business (31 % of its cost), in larger organizations.':
    'Annahme: 0,01 % bis 0,8 % eines Jahresumsatzes. In IBMs mittlerer Datenpanne stecken 1,38 Mio. US-Dollar entgangenes Geschäft (31 % der Kosten), bei größeren Organisationen.',
  'Assumption: noticeable in {} % of such incidents.': 'Annahme: bei {} % solcher Vorfälle spürbar.',
  'Scripps Health lost $91.6 m in about 28 days of 2021, near the upper end; urgent care goes on and much elective care is only postponed.':
    'Scripps Health verlor 2021 in etwa 28 Tagen 91,6 Mio. US-Dollar, nahe am oberen Ende; Notfälle werden weiter behandelt, und vieles Planbare wird nur verschoben.',
  'stock and extra shifts make up for part.': 'Lagerbestand und Zusatzschichten gleichen einen Teil aus.',
  'shops sell on with less, the web shop stands still.':
    'Die Filialen verkaufen eingeschränkt weiter, der Onlineshop steht still.',
  'subscriptions run on; credits for missed service levels are due.':
    'Abonnements laufen weiter; Gutschriften für verfehlte Servicezusagen werden fällig.',
  'interest runs on; fees and new business are lost.':
    'Zinserträge laufen weiter; Gebühren und Neugeschäft gehen verloren.',
  'premiums run on; late claims cost interest and penalties.':
    'Beiträge laufen weiter; verspätete Leistungen kosten Zinsen und Strafen.',
  'funding runs on; idle staff, substitutes and lost days cost extra.':
    'Die Finanzierung läuft weiter; untätiges Personal, Vertretungen und ausgefallene Tage kosten zusätzlich.',
  'funding runs on; fees come late.': 'Die Finanzierung läuft weiter; Gebühren kommen später.',
  'part of the work is made up for.': 'Ein Teil der Arbeit wird nachgeholt.',
  '{} % of that of a total stop.': 'Davon {} %, da nicht alles stillsteht.',
  'Share of an hour’s revenue lost for good: assumption;':
    'Anteil am Umsatz einer Stunde, der endgültig verloren ist; Annahme:',
  'Income lost while systems are down': 'Einnahmeausfall während des Stillstands',
};

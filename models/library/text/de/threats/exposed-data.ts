import type { exposedData as english } from '../../en/threats/exposed-data';
import type { Translated } from '../../text';

export const exposedData: Translated<typeof english> = {
  'Cloud storage left open': 'Offener Cloudspeicher',
  'A storage bucket, database or shared folder is readable from the internet until somebody finds it. Moved by how accounts are set up, automatic checks, and what is stored there.':
    'Ein Speicherbereich, eine Datenbank oder eine Freigabe ist aus dem Internet lesbar, bis es jemand bemerkt. Beeinflusst durch die Einrichtung der Konten, automatische Prüfungen und das, was dort liegt.',
  'Cloud misconfiguration starts 12 % of breaches (IBM 2024), set against one incident a year in ten organizations of $100 m to $1 bn revenue; unreported cases nearly double it.':
    'Fehlkonfigurierte Clouddienste stehen am Anfang von 12 % der Datenpannen (IBM 2024), bezogen auf einen Vorfall im Jahr bei jeder zehnten Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz; nicht gemeldete Fälle verdoppeln den Wert beinahe.',
  'Assumption: one export or one application’s data.': 'Annahme: ein Export oder die Daten einer Anwendung.',
  'Payment cards copied': 'Zahlungskarten kopiert',
  'Malware in tills or script in the web shop copies card numbers for weeks. Moved by tokenised payments, separate till networks and checks of scripts in the shop.':
    'Schadsoftware in Kassen oder ein Skript im Onlineshop kopiert wochenlang Kartennummern. Beeinflusst durch tokenisierte Zahlungen, getrennte Kassennetze und die Prüfung der Skripte im Shop.',
  'Assumption: of the incidents that strike 7.3 % of retailers a year (Cyentia IRIS 2024), one in four concerns cards.':
    'Annahme: Von den Vorfällen, die jährlich 7,3 % der Händler treffen (Cyentia IRIS 2024), betrifft einer von vier Karten.',
  'Assumption: weeks of transactions.': 'Annahme: die Umsätze mehrerer Wochen.',
  'Card replacement and fraud charged back': 'Kartenersatz und zurückbelasteter Betrug',
  'Assumption: issuers’ claims per card, after negotiation.':
    'Annahme: Forderungen der Kartenherausgeber je Karte, nach Verhandlung.',
  'Assumption: networks cap assessments of mid-sized merchants.':
    'Annahme: Die Kartennetze deckeln Forderungen an mittelgroße Händler.',
  'Assessments by card networks': 'Vertragsstrafen der Kartennetze',
  'Assumption: where compliance had gaps at the time.':
    'Annahme: wo die Vorgaben zum Zeitpunkt des Vorfalls nicht vollständig erfüllt waren.',
  'Assumption: months until compliance is shown.': 'Annahme: Monate, bis die Einhaltung nachgewiesen ist.',
  'Published range per month; weakly sourced.': 'Veröffentlichte Spanne je Monat; schwach belegt.',
  'Trade secrets stolen': 'Geschäftsgeheimnisse gestohlen',
  'Designs, source code, recipes or bids are copied for a competitor or a state; it may never be noticed. Moved by who can reach them, supervision of mass export, and suppliers with access.':
    'Entwürfe, Quelltext, Rezepturen oder Angebote werden für einen Wettbewerber oder einen Staat kopiert; womöglich bemerkt es nie jemand. Beeinflusst dadurch, wer darauf zugreifen kann, durch die Überwachung von Massenexporten und durch Lieferanten mit Zugang.',
  'Assumption: a third of breaches touch intellectual property (IBM 2025); far fewer are aimed at it and hurt.':
    'Annahme: Ein Drittel der Datenpannen berührt geistiges Eigentum (IBM 2025); weit weniger zielen darauf und schaden wirklich.',
  'Lost lead over competitors': 'Verlorener Vorsprung vor dem Wettbewerb',
  'Assumption: the secret is of use to the thief.': 'Annahme: Das Geheimnis nützt dem Dieb.',
  'Assumption: 0.1 % to 5 % of a year’s revenue; no public figure can be checked.':
    'Annahme: 0,1 % bis 5 % eines Jahresumsatzes; eine überprüfbare öffentliche Zahl gibt es nicht.',
  'Flaw in our own application exploited': 'Schwachstelle der eigenen Anwendung ausgenutzt',
  'A flaw in our own web application or interface lets others read customers’ data. Moved by security in development, testing before release and how soon reports are acted on.':
    'Durch eine Schwachstelle in der eigenen Webanwendung oder Schnittstelle können andere Kundendaten lesen. Beeinflusst durch Sicherheit in der Entwicklung, Tests vor der Freigabe und die Geschwindigkeit, mit der auf Meldungen reagiert wird.',
  'Assumption: a third of intrusions start at a public-facing application (Cyentia IRIS 2024); for a company whose product is one.':
    'Annahme: Ein Drittel der Einbrüche beginnt bei einer öffentlich erreichbaren Anwendung (Cyentia IRIS 2024); für ein Unternehmen, dessen Produkt eine ist.',
  'Emergency repair and review of the product': 'Notfallkorrektur und Überprüfung des Produkts',
  'Assumption: a team for one to three months.': 'Annahme: ein Team für ein bis drei Monate.',
};

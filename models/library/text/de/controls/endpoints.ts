import type { endpoints as english } from '../../en/controls/endpoints';
import type { Translated } from '../../text';

export const endpoints: Translated<typeof english> = {
  'Endpoint detection and response': 'Erkennung und Abwehr auf Endgeräten (EDR)',
  'Behavior-based detection on every computer and server that isolates an infected one, run by the own team.':
    'Verhaltensbasierte Erkennung auf jedem Computer und Server, die ein befallenes Gerät isoliert, betrieben vom eigenen Team.',
  'Assumption: roll-out and exceptions for clinical applications.':
    'Annahme: Einführung und Ausnahmen für klinische Anwendungen.',
  'Contract price below 5,000 assets; another supplier asks $46 to $54 for the same product.':
    'Vertragspreis unter 5.000 Geräten; ein anderer Anbieter verlangt 46 bis 54 US-Dollar für dasselbe Produkt.',
  'Assumption: handling alarms in working hours.': 'Annahme: Bearbeitung der Alarme während der Arbeitszeit.',
  'Third (2023) and second (2025) of twelve controls in Marsh’s rankings by effect, sizes unpublished. A vendor’s survey: 27 % recovered within a week with it, 18 % without. The share is our reading, at the modest end; the vendor’s claim values would say 83 %.':
    'Dritter (2023) und zweiter (2025) Platz von zwölf Maßnahmen in Marshs Rangfolgen der Wirkung, Größen unveröffentlicht. Umfrage eines Herstellers: 27 % waren damit binnen einer Woche wiederhergestellt, 18 % ohne. Der Anteil ist unsere Lesart am vorsichtigen Ende; die Angaben des Herstellers ergäben 83 %.',
  'Assumption: in IBM’s survey of 2025 breaches cost $168,361 less with it. Frequency is an assumption in keeping with Marsh’s ranking.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen damit 168.361 US-Dollar weniger. Die Häufigkeit ist eine Annahme im Einklang mit Marshs Rangfolge.',
  'Assumption: stops password stealers on computers.': 'Annahme: hält Passwortdiebe auf Computern auf.',
  'Assumption: on the office side of the way in.': 'Annahme: auf der Büroseite des Einfallswegs.',
  'Makers of clinical systems, who want exceptions; owners of slow computers.':
    'Hersteller klinischer Systeme, die Ausnahmen wollen; alle mit langsamen Computern.',
  'Managed detection and response around the clock': 'Betreute Erkennung und Abwehr rund um die Uhr (MDR)',
  'A security operations provider watches alarms at night and at weekends and may isolate computers.':
    'Ein Sicherheitsdienstleister überwacht Alarme nachts und am Wochenende und darf Computer isolieren.',
  'Assumption: connecting sources and agreeing what may be isolated.':
    'Annahme: Quellen anbinden und vereinbaren, was isoliert werden darf.',
  'Published $5,000 a month up to 500 endpoints, $15,000 above with an analyst; beyond 3,000 endpoints scaled by number.':
    'Veröffentlicht: 5.000 US-Dollar im Monat bis 500 Endgeräte, 15.000 darüber mit Analyst; jenseits von 3.000 Endgeräten nach Anzahl hochgerechnet.',
  'A vendor’s survey: 47 % recovered within a week with managed detection, 27 % with detection alone. Half of that taken.':
    'Umfrage eines Herstellers: 47 % waren mit betreuter Erkennung binnen einer Woche wiederhergestellt, 27 % mit Erkennung allein. Davon ist die Hälfte angesetzt.',
  'Assumption on size: intrusions found inside ran 9 days, those told from outside 25 (Mandiant 2026).':
    'Annahme zur Größe: Selbst entdeckte Einbrüche dauerten 9 Tage, von außen gemeldete 25 (Mandiant 2026).',
  'Little; the team gains nights.': 'Wenig; das Team gewinnt ruhige Nächte.',
  'Vulnerability scanning and fast patching': 'Schwachstellenprüfung und schnelle Updates',
  'Weekly scans of everything, critical flaws closed within seven days, exceptions decided by name.':
    'Wöchentliche Prüfung von allem, kritische Schwachstellen binnen sieben Tagen geschlossen, Ausnahmen namentlich entschieden.',
  'Contract price at 5,000 assets.': 'Vertragspreis bei 5.000 Geräten.',
  'Assumption: patching out of hours.': 'Annahme: Updates außerhalb der Arbeitszeit.',
  'Friction is an assumption: restarts.': 'Der Reibungsaufwand ist eine Annahme: Neustarts.',
  'Firms that patched high-severity flaws within 7 days had half the odds; only 24 % manage it, and part of it is that they do other things well too.':
    'Unternehmen, die schwere Schwachstellen binnen 7 Tagen schlossen, hatten die halbe Chance eines Vorfalls; nur 24 % schaffen das, und zum Teil liegt es daran, dass sie auch anderes gut machen.',
  'Same evidence, weaker for tills.': 'Dieselben Belege, schwächer bei Kassen.',
  'Assumption: what cannot be patched stays; what surrounds it improves.':
    'Annahme: Was kein Update erhält, bleibt; was es umgibt, wird besser.',
  'Departments, for restarts and maintenance windows.': 'Abteilungen, wegen Neustarts und Wartungsfenstern.',
  'Hardening by baseline': 'Härtung nach Vorgabe',
  'Secure settings for computers, servers and network devices, applied and checked automatically.':
    'Sichere Einstellungen für Computer, Server und Netzgeräte, automatisch angewandt und geprüft.',
  'Assumption: two days of testing per type of server.': 'Annahme: zwei Tage Test je Servertyp.',
  'Firms with automated hardening had nearly six times lower odds (Marsh 2023), the largest effect of all; that is a correlation among well-run firms, so a fraction of it is taken.':
    'Unternehmen mit automatischer Härtung hatten eine fast sechsmal geringere Chance eines Vorfalls (Marsh 2023), die größte Wirkung von allen; das ist ein Zusammenhang bei gut geführten Unternehmen, daher ist nur ein Bruchteil angesetzt.',
  'Same evidence, weaker here.': 'Dieselben Belege, hier schwächer.',
  'Owners of old applications.': 'Verantwortliche alter Anwendungen.',
  'Only known programs run': 'Nur bekannte Programme laufen',
  'Servers and fixed-purpose computers run only what is on a list.':
    'Auf Servern und Computern mit festem Zweck läuft nur, was auf einer Liste steht.',
  'Assumption: an hour of engineer per server to learn the list.':
    'Annahme: eine Stunde Fachkraft je Server zum Einlernen der Liste.',
  'Assumption: license per server; no public price found.':
    'Annahme: Lizenz je Server; kein öffentlicher Preis gefunden.',
  'Assumption: keeping the list.': 'Annahme: Pflege der Liste.',
  'Assumption: strong where it runs, but it runs on servers and kiosks only.':
    'Annahme: stark, wo es läuft; es läuft aber nur auf Servern und Kiosksystemen.',
  'Assumption: suits machines that never change.': 'Annahme: passt zu Maschinen, die sich nie ändern.',
  'Application owners at each update.': 'Anwendungsverantwortliche bei jedem Update.',
  'Encryption of laptops and phones': 'Verschlüsselung von Notebooks und Telefonen',
  'Disks encrypted, lost devices wiped from afar.':
    'Datenträger verschlüsselt, verlorene Geräte aus der Ferne gelöscht.',
  'Assumption: the function comes with the operating system; staff time to switch it on.':
    'Annahme: Die Funktion gehört zum Betriebssystem; Arbeitszeit zum Einschalten.',
  'Assumption: keys and lost devices.': 'Annahme: Schlüssel und verlorene Geräte.',
  'Encrypted data is no notifiable exposure under the HIPAA breach rule; the share allows for devices that were open or missed. The older study found $20,000 less per lost laptop.':
    'Verschlüsselte Daten gelten nach der US-Meldevorschrift (HIPAA) nicht als meldepflichtig offengelegt; der Anteil berücksichtigt Geräte, die offen waren oder übersehen wurden. Die ältere Studie fand 20.000 US-Dollar weniger je verlorenem Notebook.',
  'None to speak of.': 'Nichts Nennenswertes.',
};

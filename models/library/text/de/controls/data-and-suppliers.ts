import type { dataAndSuppliers as english } from '../../en/controls/data-and-suppliers';
import type { Translated } from '../../text';

export const dataAndSuppliers: Translated<typeof english> = {
  'Third-party risk management': 'Management von Drittparteirisiken',
  'Every party that holds records is listed, rated by what it holds, checked, and bound by contract; what it need not hold is taken back.':
    'Jeder Dritte, der Datensätze hält, wird erfasst, nach Bestand eingestuft, geprüft und vertraglich gebunden; was er nicht halten muss, wird zurückgeholt.',
  'Assumption: an afternoon per supplier in the first year; the $142,500 implementation of one contract is left out for a leaner tool.':
    'Annahme: ein Nachmittag je Lieferant im ersten Jahr; die Einführung für 142.500 US-Dollar aus einem Vertrag entfällt zugunsten eines schlankeren Werkzeugs.',
  'Base module and one assessment per supplier and year; license period taken as a year.':
    'Grundmodul und eine Bewertung je Lieferant und Jahr; die Lizenzdauer ist als ein Jahr angesetzt.',
  'Assumption: assessments and contracts.': 'Annahme: Bewertungen und Verträge.',
  'Buyers and contract owners; the time is an assumption.':
    'Einkauf und Vertragsverantwortliche; die Zeit ist eine Annahme.',
  'Assumption: questionnaires change little; fewer parties with less data, and indemnities in contracts, do.':
    'Annahme: Fragebögen ändern wenig; weniger Dritte mit weniger Daten und Haftungsklauseln in Verträgen dagegen schon.',
  'Assumption: second sources for the most important.': 'Annahme: Zweitlieferanten für das Wichtigste.',
  'Assumption: suppliers’ access is reviewed.': 'Annahme: Zugänge der Lieferanten werden überprüft.',
  'Buyers and departments with a favorite supplier.': 'Einkauf und Abteilungen mit einem Lieblingslieferanten.',
  'Data-loss prevention': 'Schutz vor Datenabfluss (DLP)',
  'Records leaving by mail, upload or stick are noticed, asked about or stopped.':
    'Datensätze, die per E-Mail, Upload oder USB-Stick hinausgehen, werden bemerkt, hinterfragt oder aufgehalten.',
  'Assumption: learning which flows are right.': 'Annahme: Einlernen der berechtigten Datenflüsse.',
  'Contract price per user and year.': 'Vertragspreis je Person und Jahr.',
  'Friction is an assumption: questions before sending.':
    'Der Reibungsaufwand ist eine Annahme: Rückfragen vor dem Senden.',
  'Assumption: lists sent outward are asked about; letters and faxes are not covered.':
    'Annahme: Bei Listen nach außen wird nachgefragt; Briefe und Faxe sind nicht erfasst.',
  'Assumption: in IBM’s survey of 2025 breaches cost $157,456 less with data protection software; frequency is an assumption.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen mit Datenschutzsoftware 157.456 US-Dollar weniger; die Häufigkeit ist eine Annahme.',
  'Everybody who sends lists; research.': 'Alle, die Listen versenden; die Forschung.',
  'Delete what need not be kept': 'Löschen, was nicht aufbewahrt werden muss',
  'Old exports, mailboxes and copies are found and deleted; retention periods are applied.':
    'Alte Exporte, Postfächer und Kopien werden gefunden und gelöscht; Aufbewahrungsfristen werden angewandt.',
  'Assumption: finding copies and agreeing periods.': 'Annahme: Kopien finden und Fristen vereinbaren.',
  'Assumption: records manager.': 'Annahme: Verantwortliche für Aufbewahrung.',
  'Assumption: fewer people’s records are where the intruder looks; a fixed part of the cost stays.':
    'Annahme: Wo der Eindringling sucht, liegen Datensätze von weniger Personen; ein fester Teil der Kosten bleibt.',
  'Departments that keep everything.': 'Abteilungen, die alles aufheben.',
  'Encryption of records at rest and in transit': 'Verschlüsselung von Datensätzen bei Speicherung und Übertragung',
  'Databases, file stores and connections encrypted, keys kept apart.':
    'Datenbanken, Dateiablagen und Verbindungen verschlüsselt, Schlüssel getrennt verwahrt.',
  'Assumption: two hours of engineer per server and a key service.':
    'Annahme: zwei Stunden Fachkraft je Server und ein Schlüsseldienst.',
  'Assumption: key service.': 'Annahme: Schlüsseldienst.',
  'Assumption: in IBM’s survey of 2025 breaches cost $208,087 (4.7 %) less with encryption; an intruder with an application’s rights reads through it.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen mit Verschlüsselung 208.087 US-Dollar (4,7 %) weniger; ein Eindringling mit den Rechten einer Anwendung liest trotzdem mit.',
  'Makers of old applications.': 'Hersteller alter Anwendungen.',
  'Automatic checks of cloud accounts': 'Automatische Prüfung der Cloudkonten',
  'Open storage, excess rights and missing logs in cloud accounts are found daily and closed.':
    'Offener Speicher, überzählige Rechte und fehlende Protokolle in Cloudkonten werden täglich gefunden und behoben.',
  'Assumption: license by workload; no public price found.':
    'Annahme: Lizenz je Arbeitslast; kein öffentlicher Preis gefunden.',
  'Assumption: open storage is closed within a day, before most are found.':
    'Annahme: Offener Speicher wird binnen eines Tages geschlossen, bevor er meist entdeckt wird.',
  'Developers, for findings.': 'Entwicklungsteams, wegen der Befunde.',
  'Security in development': 'Sicherheit in der Entwicklung',
  'Design reviews, checks of code and components in the build, signed releases, a program for reports.':
    'Entwurfsprüfungen, Prüfung von Code und Komponenten beim Build, signierte Versionen, ein Verfahren für Schwachstellenmeldungen.',
  'Assumption: setting up the checks.': 'Annahme: Einrichtung der Prüfungen.',
  'Assumption: licenses by developer, 40 % of staff assumed to be developers at $100 each.':
    'Annahme: Lizenzen je Entwickler, angenommen sind 40 % der Beschäftigten zu je 100 US-Dollar.',
  'Assumption: application security engineers.': 'Annahme: Fachkräfte für Anwendungssicherheit.',
  'Developers; the time is an assumption.': 'Entwicklerinnen und Entwickler; die Zeit ist eine Annahme.',
  'Breaches cost $3.89 m with security built into development and $5.02 m without (IBM 2025): 23 % less; here as fewer incidents, an assumption.':
    'Datenpannen kosten 3,89 Mio. US-Dollar mit eingebauter Sicherheit in der Entwicklung und 5,02 Mio. ohne (IBM 2025): 23 % weniger; hier als weniger Vorfälle, eine Annahme.',
  'Same study, cost lower by $227,192; as fewer incidents an assumption.':
    'Dieselbe Studie, Kosten um 227.192 US-Dollar niedriger; als weniger Vorfälle eine Annahme.',
  'Assumption: fewer faulty releases.': 'Annahme: weniger fehlerhafte Versionen.',
  'Product managers, for release dates.': 'Das Produktmanagement, wegen der Termine.',
};

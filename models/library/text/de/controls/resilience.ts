import type { resilience as english } from '../../en/controls/resilience';
import type { Translated } from '../../text';

export const resilience: Translated<typeof english> = {
  'Immutable backup, restore rehearsed': 'Unveränderliche Datensicherung mit geübter Wiederherstellung',
  'A copy of all important systems that nobody can change or delete, and a restore rehearsed twice a year.':
    'Eine Kopie aller wichtigen Systeme, die niemand ändern oder löschen kann, und zweimal im Jahr eine geübte Wiederherstellung.',
  'Assumption: first copy and restore plan.': 'Annahme: erste Kopie und Wiederherstellungsplan.',
  'Cold tier per TB (the warm one costs $442.50), taken as one year; half a TB of important data per server is an assumption.':
    'Archivstufe je TB (die schnelle kostet 442,50 US-Dollar), als ein Jahr angesetzt; ein halbes TB wichtiger Daten je Server ist eine Annahme.',
  'Assumption: rehearsals.': 'Annahme: Übungen.',
  'Recovery cost a median of $375,000 from backups and $750,000 when paying (Sophos 2023). Attackers reached the backups in two thirds of attempts, recovery then costs eight times as much. Shares are at the modest end, as theft of data is untouched.':
    'Die Wiederherstellung kostete im Median 375.000 US-Dollar aus Datensicherungen und 750.000 bei Zahlung (Sophos 2023). In zwei Dritteln der Versuche erreichten Angreifer die Sicherungen; dann kostet die Wiederherstellung das Achtfache. Die Anteile liegen am vorsichtigen Ende, da Datendiebstahl unberührt bleibt.',
  'Assumption: controllers’ programs are restored from copies.':
    'Annahme: Die Programme der Steuerungen werden aus Kopien wiederhergestellt.',
  'Little; night work for rehearsals.': 'Wenig; Nachtarbeit für Übungen.',
  'Downtime procedures rehearsed': 'Geübte Ausfallverfahren',
  'Paper procedures, spare read-only records and rehearsals by department, suppliers’ failure included.':
    'Verfahren auf Papier, lesbare Aktenkopien und Übungen je Abteilung, auch für den Ausfall von Lieferanten.',
  'Assumption: read-only computers, printed forms.': 'Annahme: Nur-Lese-Computer, gedruckte Formulare.',
  'Assumption: coordinator.': 'Annahme: Koordination.',
  'Friction is an assumption: an hour of rehearsal a year.':
    'Der Reibungsaufwand ist eine Annahme: eine Stunde Übung im Jahr.',
  'Assumption: no trial is known; more work goes on and is billed while systems are down.':
    'Annahme: keine Studie bekannt; während des Ausfalls läuft mehr Arbeit weiter und wird abgerechnet.',
  'Departments, for rehearsals in a full week.': 'Abteilungen, wegen Übungen in einer vollen Woche.',
  'Incident-response retainer and exercises': 'Rahmenvertrag und Übungen für Vorfälle',
  'Forensic help on call at agreed rates, counsel named, an exercise with the executives twice a year.':
    'Forensische Hilfe auf Abruf zu vereinbarten Sätzen, Rechtsberatung benannt, zweimal im Jahr eine Übung mit der Geschäftsleitung.',
  'List price of a jump-start retainer; two led exercises at up to $10,000 are an assumption.':
    'Listenpreis eines Einstiegsvertrags; zwei angeleitete Übungen zu je bis zu 10.000 US-Dollar sind eine Annahme.',
  'Executives and managers in the exercise; the time is an assumption.':
    'Geschäftsleitung und Führungskräfte in der Übung; die Zeit ist eine Annahme.',
  'Assumption: a secondary source ranks response planning among the three largest effects measured by Marsh and Cyentia; others do not list it. Hours and rates fall with a retainer.':
    'Annahme: Eine Sekundärquelle zählt Notfallplanung zu den drei größten von Marsh und Cyentia gemessenen Wirkungen; andere führen sie nicht auf. Mit Rahmenvertrag sinken Stunden und Sätze.',
  'Assumption: with a retainer help comes sooner and at an agreed price, $394 to $449 an hour in a public contract.':
    'Annahme: Mit einem Rahmenvertrag kommt Hilfe früher und zu vereinbarten Preisen, in einem öffentlichen Vertrag 394 bis 449 US-Dollar je Stunde.',
  'Executives’ diaries.': 'Die Terminkalender der Geschäftsleitung.',
};

import type { secondFactor as english } from '../../en/controls/second-factor';
import type { Translated } from '../../text';

export const secondFactor: Translated<typeof english> = {
  'Multi-factor authentication for everyone': 'Mehrfaktor-Authentifizierung für alle',
  'Second factor on mail, remote access, clinical and business applications; tap-badge or push.':
    'Zweiter Faktor für E-Mail, Fernzugang, klinische und betriebliche Anwendungen; Ausweis antippen oder am Telefon bestätigen.',
  'Assumption: roll-out, tokens for staff without a telephone.':
    'Annahme: Einführung, Token für Beschäftigte ohne Telefon.',
  'List price $36 in a public contract ($72 for the adaptive edition); half of it, as half of staff are assumed to be licensed through the office suite.':
    'Listenpreis 36 US-Dollar in einem öffentlichen Vertrag (72 für die adaptive Ausgabe); davon die Hälfte, da angenommen ist, dass die Hälfte der Beschäftigten über das Office-Paket lizenziert ist.',
  'Assumption: enrolment and lost tokens.': 'Annahme: Anmeldung und verlorene Token.',
  'Friction is an assumption: eight prompts of 15 seconds a week.':
    'Der Reibungsaufwand ist eine Annahme: acht Abfragen zu 15 Sekunden je Woche.',
  'Insured firms with it everywhere were 1.4 times less likely to be hit (29 % fewer). Microsoft’s 99 % is per account, not per organization, and is a vendor’s figure; targeted attacks were stopped in 66 % (Google 2019).':
    'Versicherte Unternehmen, die sie überall einsetzen, wurden 1,4-mal seltener getroffen (29 % weniger). Microsofts 99 % gelten je Konto, nicht je Organisation, und sind eine Herstellerangabe; gezielte Angriffe wurden zu 66 % aufgehalten (Google 2019).',
  'Compromised credentials were the root of 34 % of health care ransomware; nearly half of these assumed prevented, within Marsh’s 29 % for all incidents.':
    'Kompromittierte Zugangsdaten waren die Ursache von 34 % der Ransomware im Gesundheitswesen; angenommen ist, dass fast die Hälfte davon verhindert wird, innerhalb von Marshs 29 % über alle Vorfälle.',
  'Same evidence; vendor sessions with valid sessions or insiders remain.':
    'Dieselben Belege; Lieferantensitzungen mit gültiger Anmeldung und Interne bleiben.',
  'Assumption: frauds sent from a taken-over mailbox are a minority.':
    'Annahme: Betrug aus einem übernommenen Postfach ist die Minderheit.',
  'Assumption: the part of these that uses administrators’ passwords.':
    'Annahme: der Teil davon, der Administratorpasswörter verwendet.',
  'Clinicians who change workstations many times a shift; tap badges answer most of it.':
    'Ärztliches und pflegerisches Personal, das in einer Schicht oft den Arbeitsplatz wechselt; Ausweise zum Antippen lösen das meiste.',
  'Multi-factor authentication on remote access and mail': 'Mehrfaktor-Authentifizierung für Fernzugang und E-Mail',
  'Second factor for log-ins from outside and for mail; inside, a password is enough.':
    'Zweiter Faktor für Anmeldungen von außen und für E-Mail; innen genügt ein Passwort.',
  'Assumption: roll-out.': 'Annahme: Einführung.',
  'List price $36; a quarter of it, for the staff who work from outside and lack a license.':
    'Listenpreis 36 US-Dollar; davon ein Viertel, für Beschäftigte, die von außen arbeiten und keine Lizenz haben.',
  'Firms with a second factor everywhere were 1.4 times less likely to be hit (29 % fewer); mailboxes are the part covered here.':
    'Unternehmen mit zweitem Faktor überall wurden 1,4-mal seltener getroffen (29 % weniger); hier sind davon die Postfächer erfasst.',
  'Same evidence; two thirds of the effect of a second factor everywhere assumed.':
    'Dieselben Belege; angenommen sind zwei Drittel der Wirkung eines zweiten Faktors überall.',
  'Second factor and bot detection for customers': 'Zweiter Faktor und Bot-Erkennung für die Kundschaft',
  'Risk-based second factor on the customer portal and detection of automated log-ins.':
    'Risikobasierter zweiter Faktor im Kundenportal und Erkennung automatisierter Anmeldungen.',
  'Assumption: building it into portal and application.': 'Annahme: Einbau in Portal und Anwendung.',
  'Assumption: messages and licenses per customer and year.': 'Annahme: Nachrichten und Lizenzen je Kunde und Jahr.',
  'On-device prompts stopped all automated and 66 % of targeted attacks (Google 2019, a vendor’s study); halved, since enrolment stays partial.':
    'Bestätigungen auf dem Gerät hielten alle automatisierten und 66 % der gezielten Angriffe auf (Google 2019, Studie eines Herstellers); halbiert, da nicht alle teilnehmen.',
  'Marketing and service, for customers who give up.': 'Marketing und Service, wegen Kundschaft, die aufgibt.',
};

import type { identity as english } from '../../en/threats/identity';
import type { Translated } from '../../text';

export const identity: Translated<typeof english> = {
  'Stolen credentials': 'Gestohlene Zugangsdaten',
  'A stolen or guessed password opens mailboxes or applications; personal data in them counts as exposed. Moved by missing second factors, reused passwords, old protocols and training.':
    'Ein gestohlenes oder erratenes Passwort öffnet Postfächer oder Anwendungen; personenbezogene Daten darin gelten als offengelegt. Beeinflusst durch fehlende zweite Faktoren, mehrfach verwendete Passwörter, alte Protokolle und Schulung.',
  'Assumption: valid accounts are used in 46 % of intrusions (Cyentia IRIS 2024), stolen credentials start 22 % of breaches (DBIR 2025); mailbox cases are more frequent and mostly small.':
    'Annahme: Gültige Konten werden bei 46 % der Einbrüche verwendet (Cyentia IRIS 2024), gestohlene Zugangsdaten stehen am Anfang von 22 % der Datenpannen (DBIR 2025); Postfachfälle sind häufiger und meist klein.',
  'Assumption: people named in one to several mailboxes. Listed e-mail breaches, which start at 500 people, have a median of 5,200; four in five cases are taken to stay below 500.':
    'Annahme: Personen, die in einem bis mehreren Postfächern genannt sind. Die gelisteten E-Mail-Pannen, die bei 500 Personen beginnen, haben einen Median von 5.200; angenommen ist, dass vier von fünf Fällen unter 500 bleiben.',
  'Phishing and mail fraud': 'Phishing und Zahlungsbetrug per E-Mail',
  'A false invoice, a changed bank account, a message from “the chief executive”: money is paid to criminals. Moved by staff training, mail filters, and whether changes of bank details are called back.':
    'Eine falsche Rechnung, eine geänderte Bankverbindung, eine Nachricht „der Geschäftsführung“: Geld fließt an Kriminelle. Beeinflusst durch Schulung, E-Mail-Filter und Rückrufe bei geänderten Bankdaten.',
  'Assumption: insured small firms claim 1.5 % a year for all causes (Coalition 2026), 85 % of attacked UK firms saw phishing (2025); a payment that is really lost strikes an organization of $100 m to $1 bn revenue about once in five years.':
    'Annahme: Versicherte kleine Unternehmen melden jährlich 1,5 % Schäden aus allen Ursachen (Coalition 2026), 85 % der angegriffenen britischen Unternehmen erlebten Phishing (2025); eine wirklich verlorene Zahlung trifft eine Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz etwa einmal in fünf Jahren.',
  'Money that does not come back': 'Geld, das nicht zurückkommt',
  'Reported average loss $129,193 per complaint in 2024 (FBI IC3), $98,000 per insured claim (NetDiligence 2025); the mean of this interval is $117,000 before scaling.':
    'Gemeldeter mittlerer Schaden 129.193 US-Dollar je Anzeige im Jahr 2024 (FBI IC3), 98.000 US-Dollar je Versicherungsfall (NetDiligence 2025); der Mittelwert dieses Intervalls ist vor der Anpassung 117.000 US-Dollar.',
  'Investigation and recovery attempts': 'Untersuchung und Rückholversuche',
  'Assumption: 10 to 100 hours of forensics and counsel.': 'Annahme: 10 bis 100 Stunden Forensik und Rechtsberatung.',
  'Customer accounts taken over': 'Kundenkonten übernommen',
  'Passwords leaked elsewhere are tried on the customer portal or shop; accounts that open are emptied or read. Moved by missing second factors for customers and missing detection of automated log-ins.':
    'Anderswo entwendete Passwörter werden am Kundenportal oder Onlineshop durchprobiert; Konten, die sich öffnen, werden geleert oder ausgelesen. Beeinflusst durch fehlende zweite Faktoren der Kundschaft und fehlende Erkennung automatisierter Anmeldungen.',
  'Assumption: automated attempts are constant; a wave that succeeds enough to be handled as an incident comes about once in eight years.':
    'Annahme: Automatisierte Versuche laufen ständig; eine Welle, die so erfolgreich ist, dass sie als Vorfall behandelt wird, kommt etwa einmal in acht Jahren.',
  'Assumption: accounts with reused passwords, some per mille.':
    'Annahme: Konten mit mehrfach verwendeten Passwörtern, einige Promille.',
  'Refunds and account recovery': 'Erstattungen und Wiederherstellung von Konten',
  'Assumption: goodwill, refunds and support time per account.':
    'Annahme: Kulanz, Erstattungen und Betreuungszeit je Konto.',
};

import type { people as english } from '../../en/controls/people';
import type { Translated } from '../../text';

export const people: Translated<typeof english> = {
  'Staff training with phishing simulation': 'Schulung der Beschäftigten mit simuliertem Phishing',
  'Short training for everyone each quarter, simulated phishing monthly, an easy way to report.':
    'Kurze Schulung für alle in jedem Quartal, monatlich simuliertes Phishing, ein einfacher Meldeweg.',
  'Assumption: the starting list price as quoted; contract prices for larger packages run from $28 to $61.':
    'Annahme: Listenpreis ab, wie zitiert; Vertragspreise größerer Pakete reichen von 28 bis 61 US-Dollar.',
  'Assumption: running campaigns.': 'Annahme: Durchführung der Kampagnen.',
  'Friction is an assumption: an hour and a quarter a year.':
    'Der Reibungsaufwand ist eine Annahme: eineinviertel Stunden im Jahr.',
  'A randomised trial with 19,500 hospital staff found 1.7 % fewer failures; a vendor reports 86 % fewer clicks among its customers in its own tests. The trial weighs most; reporting by staff is worth a little more.':
    'Ein randomisierter Versuch mit 19.500 Krankenhausbeschäftigten fand 1,7 % weniger Fehler; ein Hersteller berichtet von 86 % weniger Klicks seiner Kunden in eigenen Tests. Der Versuch wiegt am meisten; Meldungen der Beschäftigten sind etwas mehr wert.',
  'Same trial; phishing starts 16 % of breaches (DBIR 2025).':
    'Derselbe Versuch; Phishing steht am Anfang von 16 % der Datenpannen (DBIR 2025).',
  'Assumption: habits with lists and addresses.': 'Annahme: Gewohnheiten im Umgang mit Listen und Adressen.',
  'Assumption: staff know that look-ups are seen.':
    'Annahme: Die Beschäftigten wissen, dass Einsichtnahmen gesehen werden.',
  'Staff who feel tricked; clinical managers, for time off the ward.':
    'Beschäftigte, die sich hereingelegt fühlen; Stationsleitungen, wegen der Zeit abseits der Station.',
  'Mail filtering against phishing': 'E-Mail-Filter gegen Phishing',
  'Mail gateway with checks of links, attachments and impostors.':
    'E-Mail-Gateway mit Prüfung von Links, Anhängen und Absendern.',
  'Contract price of one product below 3,000 mailboxes; others $28 to $74.':
    'Vertragspreis eines Produkts unter 3.000 Postfächern; andere 28 bis 74 US-Dollar.',
  'Friction is an assumption: looking for held-back mail.':
    'Der Reibungsaufwand ist eine Annahme: Suche nach zurückgehaltenen E-Mails.',
  'Assumption: vendors claim far more; fraud without link or attachment passes.':
    'Annahme: Hersteller behaupten weit mehr; Betrug ohne Link oder Anhang kommt durch.',
  'Phishing starts 16 % of breaches, stolen credentials 22 % (DBIR 2025); share stopped is an assumption.':
    'Phishing steht am Anfang von 16 % der Datenpannen, gestohlene Zugangsdaten von 22 % (DBIR 2025); der aufgehaltene Anteil ist eine Annahme.',
  'Assumption: phishing is used in 28 % of intrusions (Cyentia IRIS 2024); a quarter of these assumed stopped.':
    'Annahme: Phishing wird bei 28 % der Einbrüche eingesetzt (Cyentia IRIS 2024); angenommen ist, dass ein Viertel davon aufgehalten wird.',
  'Users who miss a mail.': 'Alle, denen eine E-Mail fehlt.',
  'Call back before bank details change': 'Rückruf vor Änderung von Bankdaten',
  'Two people and a telephone call to a known number before payment data change or an unusual payment leaves.':
    'Vier Augen und ein Anruf bei einer bekannten Nummer, bevor sich Zahlungsdaten ändern oder eine ungewöhnliche Zahlung hinausgeht.',
  'Assumption: writing and rehearsing the procedure.': 'Annahme: Verfahren schreiben und üben.',
  'Assumption: internal audit samples.': 'Annahme: Stichproben der internen Revision.',
  'Accounts payable and payroll; the time is an assumption.':
    'Kreditorenbuchhaltung und Lohnabrechnung; die Zeit ist eine Annahme.',
  'Assumption: no trial is known; the fraud needs the change to go through unasked. People skip the call under pressure.':
    'Annahme: keine Studie bekannt; der Betrug gelingt nur, wenn die Änderung ohne Rückfrage durchgeht. Unter Druck unterbleibt der Anruf.',
  'Accounts payable, at the end of the month.': 'Die Kreditorenbuchhaltung, am Monatsende.',
  'Monitoring of look-ups in records': 'Überwachung der Akteneinsicht',
  'Unusual look-ups in records are found automatically and followed up by the privacy office.':
    'Ungewöhnliche Einsichtnahmen in Akten werden automatisch gefunden und vom Datenschutz verfolgt.',
  'Assumption: connecting the records system.': 'Annahme: Anbindung des Aktensystems.',
  'Assumption: no public price found.': 'Annahme: kein öffentlicher Preis gefunden.',
  'Assumption: privacy office.': 'Annahme: Datenschutzteam.',
  'Assumption: deterrence once cases have had consequences; no trial is known.':
    'Annahme: Abschreckung, sobald Fälle Folgen hatten; keine Studie bekannt.',
  'Assumption: strange use of an account is seen sooner.':
    'Annahme: Ungewöhnliche Nutzung eines Kontos fällt früher auf.',
  'Staff representatives, about supervision.': 'Der Betriebs- oder Personalrat, wegen der Überwachung.',
  'Security lead on call (part-time CISO)': 'Sicherheitsleitung auf Abruf (CISO in Teilzeit)',
  'An outside security lead sets priorities, runs the risk analysis and reports to the board.':
    'Eine externe Sicherheitsleitung setzt Prioritäten, führt die Risikoanalyse durch und berichtet dem Vorstand.',
  '$6,500 to $10,000 a month for 75 to 250 persons, $4,000 and up below.':
    '6.500 bis 10.000 US-Dollar im Monat bei 75 bis 250 Personen, ab 4.000 darunter.',
  'Assumption: in IBM’s survey of 2025 breaches cost $113,840 (2.6 %) less with a CISO appointed.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen mit einem CISO 113.840 US-Dollar (2,6 %) weniger.',
  'IT staff who fear a controller.': 'IT-Beschäftigte, die einen Aufpasser fürchten.',
};

import type { access as english } from '../../en/controls/access';
import type { Translated } from '../../text';

export const access: Translated<typeof english> = {
  'Privileged access management': 'Verwaltung privilegierter Zugänge (PAM)',
  'Administrators’ passwords in a vault, handed out for a task, sessions isolated.':
    'Administratorpasswörter liegen in einem Tresor, werden für eine Aufgabe ausgegeben, Sitzungen sind abgeschirmt.',
  'Jump start of a self-hosted installation.': 'Starthilfe für eine selbst betriebene Installation.',
  'Standard edition, $97 per privileged user and month; 1.2 % of staff assumed privileged.':
    'Standardausgabe, 97 US-Dollar je privilegierter Person und Monat; angenommen sind 1,2 % der Beschäftigten.',
  'Assumption: upkeep of the vault.': 'Annahme: Pflege des Tresors.',
  'Administrators only.': 'Nur Administratorinnen und Administratoren.',
  'Friction is an assumption.': 'Der Reibungsaufwand ist eine Annahme.',
  'Assumption: second of the controls in Marsh’s 2023 ranking by effect, without a published size; attackers need administrators’ rights to reach everything.':
    'Annahme: zweiter Platz der Maßnahmen in Marshs Rangfolge der Wirkung von 2023, ohne veröffentlichte Größe; Angreifer brauchen Administratorrechte, um alles zu erreichen.',
  'Assumption: intrusions that need administrators’ rights.': 'Annahme: Einbrüche, die Administratorrechte brauchen.',
  'Assumption: shared vendor accounts disappear.': 'Annahme: Gemeinsam genutzte Herstellerkonten verschwinden.',
  'Administrators, for the detour at night and in emergencies.':
    'Die Administration, wegen des Umwegs nachts und im Notfall.',
  'Reliability and coverage by year are assumptions.': 'Zuverlässigkeit und Abdeckung je Jahr sind Annahmen.',
  'Remote-session recording and monitoring': 'Aufzeichnung und Überwachung von Fernsitzungen',
  'Suppliers’ and administrators’ remote sessions go through a gateway that records them and raises alarms.':
    'Fernsitzungen von Lieferanten und Administratoren laufen über ein Gateway, das sie aufzeichnet und Alarm schlägt.',
  'Assumption: connecting suppliers and rehearsing emergencies.':
    'Annahme: Anbindung der Lieferanten und Übung von Notfällen.',
  'Contract price per user and year with recording; as many users as 1 % of staff assumed.':
    'Vertragspreis je Person und Jahr mit Aufzeichnung; angenommen sind so viele Personen wie 1 % der Beschäftigten.',
  'Assumption: reviewing alarms and a sample of recordings.':
    'Annahme: Sichtung der Alarme und einer Stichprobe der Aufzeichnungen.',
  'People with recorded sessions.': 'Personen mit aufgezeichneten Sitzungen.',
  'Assumption: no trial is known. Recording deters and shortens the investigation; a taken-over session is seen within the shift.':
    'Annahme: keine Studie bekannt. Aufzeichnung schreckt ab und verkürzt die Untersuchung; eine übernommene Sitzung fällt innerhalb der Schicht auf.',
  'Assumption: external remote services start 10 % of intrusions (Cyentia IRIS 2024); a third of these assumed prevented.':
    'Annahme: Externe Fernzugänge stehen am Anfang von 10 % der Einbrüche (Cyentia IRIS 2024); angenommen ist, dass ein Drittel davon verhindert wird.',
  'Assumption: service access by makers of devices.': 'Annahme: Wartungszugänge der Gerätehersteller.',
  'Assumption: service access by makers of machines.': 'Annahme: Wartungszugänge der Maschinenhersteller.',
  'Assumption: deterrence.': 'Annahme: Abschreckung.',
  'Suppliers used to direct access; staff representatives, about recording.':
    'Lieferanten, die direkten Zugang gewohnt sind; der Betriebs- oder Personalrat, wegen der Aufzeichnung.',
  'Coverage by year is an assumption.': 'Die Abdeckung je Jahr ist eine Annahme.',
  'Application access in place of VPN': 'Anwendungszugang statt VPN (Zero Trust)',
  'Remote users reach single applications after a check of user and device, not the network.':
    'Wer von außen arbeitet, erreicht nach Prüfung von Person und Gerät einzelne Anwendungen, nicht das Netz.',
  'Assumption: publishing applications, one by one.': 'Annahme: Bereitstellung der Anwendungen, eine nach der anderen.',
  'Contract price per user and year; a quarter of staff assumed to work from outside.':
    'Vertragspreis je Person und Jahr; angenommen ist, dass ein Viertel der Beschäftigten von außen arbeitet.',
  'Assumption.': 'Annahme.',
  'Remote users; the minute a week is an assumption.': 'Von außen Arbeitende; die Minute je Woche ist eine Annahme.',
  'Assumption on size. Only 54 % of flaws in edge and VPN devices were fixed within a year (DBIR 2025).':
    'Annahme zur Größe. Nur 54 % der Schwachstellen in Netzrand- und VPN-Geräten wurden binnen eines Jahres geschlossen (DBIR 2025).',
  'Assumption: a session reaches one application only.': 'Annahme: Eine Sitzung erreicht nur eine Anwendung.',
  'Assumption: the device is checked too.': 'Annahme: Auch das Gerät wird geprüft.',
  'Little; users lose the VPN client.': 'Wenig; der VPN-Client entfällt.',
  'Identity governance': 'Verwaltung von Identitäten und Rechten (IGA)',
  'Joiners, movers and leavers get and lose rights from the personnel system; managers confirm rights yearly.':
    'Wer eintritt, wechselt oder ausscheidet, erhält und verliert Rechte aus dem Personalsystem; Führungskräfte bestätigen die Rechte jährlich.',
  'Quick start with three connectors.': 'Schnellstart mit drei Anbindungen.',
  'List price of the smaller edition.': 'Listenpreis der kleineren Ausgabe.',
  'Friction is an assumption: managers’ yearly confirmations, spread over everyone.':
    'Der Reibungsaufwand ist eine Annahme: jährliche Bestätigungen der Führungskräfte, auf alle verteilt.',
  'Assumption: fewer people can reach what they do not need.':
    'Annahme: Weniger Personen erreichen, was sie nicht brauchen.',
  'Assumption: forgotten accounts disappear.': 'Annahme: Vergessene Konten verschwinden.',
  'Managers, for yearly lists to confirm.': 'Führungskräfte, wegen der jährlichen Listen.',
};

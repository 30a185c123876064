import type { network as english } from '../../en/controls/network';
import type { Translated } from '../../text';

export const network: Translated<typeof english> = {
  'Network segmentation': 'Netzsegmentierung',
  'Clinical devices, servers, offices and guests in zones with only the necessary ways between them.':
    'Klinische Geräte, Server, Büros und Gäste in Zonen mit nur den nötigen Wegen dazwischen.',
  'Assumption: mapping traffic and moving one zone at a time.':
    'Annahme: Datenverkehr erfassen und eine Zone nach der anderen umziehen.',
  'From $5,000 a month; growth with endpoints is an assumption.':
    'Ab 5.000 US-Dollar im Monat; das Wachstum mit den Endgeräten ist eine Annahme.',
  'Assumption: rules and exceptions.': 'Annahme: Regeln und Ausnahmen.',
  'A vendor’s survey: recovery in 4 hours with six segmented areas, 15 without (73 % less); less than a third of it taken.':
    'Umfrage eines Herstellers: Wiederherstellung in 4 Stunden mit sechs Segmenten, 15 ohne (73 % weniger); weniger als ein Drittel davon ist angesetzt.',
  'Assumption: devices are no longer reachable from office computers; 46 % of health systems are asked for it by insurers (HIMSS 2026).':
    'Annahme: Geräte sind von Bürocomputern aus nicht mehr erreichbar; von 46 % der Klinikverbünde verlangen es die Versicherer (HIMSS 2026).',
  'Assumption: an intruder reaches less.': 'Annahme: Ein Eindringling erreicht weniger.',
  'Makers of devices and network staff, for outages while it is built.':
    'Gerätehersteller und Netzwerkteam, wegen Ausfällen beim Umbau.',
  'Network intrusion detection': 'Einbruchserkennung im Netz',
  'Sensors that see unusual traffic between systems, devices without agents included.':
    'Sensoren, die ungewöhnlichen Verkehr zwischen Systemen sehen, auch bei Geräten ohne Agenten.',
  'Assumption: sensors at the core of each site.': 'Annahme: Sensoren im Kern jedes Standorts.',
  'Contract price per device and year.': 'Vertragspreis je Gerät und Jahr.',
  'Assumption: tuning and alarms.': 'Annahme: Feinabstimmung und Alarme.',
  'Assumption on size: only 30 % of ransomware victims found out by themselves before the attackers told them (Mandiant 2026).':
    'Annahme zur Größe: Nur 30 % der Ransomware-Opfer bemerkten es selbst, bevor die Angreifer sich meldeten (Mandiant 2026).',
  'Breaches found by the own team cost $4.55 m, those the attacker disclosed $5.53 m (IBM 2024): 18 % less at most.':
    'Vom eigenen Team entdeckte Datenpannen kosteten 4,55 Mio. US-Dollar, vom Angreifer offengelegte 5,53 Mio. (IBM 2024): höchstens 18 % weniger.',
  'Little; the team, for false alarms.': 'Wenig; das Team, wegen Fehlalarmen.',
  'Log management and correlation': 'Protokollverwaltung und -auswertung (SIEM)',
  'Logs of identity, servers, firewalls and records systems kept together, searched and correlated.':
    'Protokolle von Identitäten, Servern, Firewalls und Aktensystemen gemeinsam gespeichert, durchsuchbar und verknüpft.',
  'Assumption: connecting sources and first rules.': 'Annahme: Anbindung der Quellen und erste Regeln.',
  'List price per GB; 10 MB per endpoint and day assumed.':
    'Listenpreis je GB; angenommen sind 10 MB je Endgerät und Tag.',
  'Assumption: rules, alarms, reports.': 'Annahme: Regeln, Alarme, Berichte.',
  'Assumption: breaches cost $3.91 m with high use of analytics and $4.83 m with little (IBM 2025): 19 % less, as a correlation; half taken.':
    'Annahme: Datenpannen kosten 3,91 Mio. US-Dollar bei starkem Einsatz von Auswertungen und 4,83 Mio. bei geringem (IBM 2025): 19 % weniger, als Zusammenhang; die Hälfte ist angesetzt.',
  'Assumption: deterrence through visible audit.': 'Annahme: Abschreckung durch sichtbare Protokollierung.',
  'Little; the team, for the work.': 'Wenig; das Team, wegen der Arbeit.',
  'Protection against flooding': 'Schutz vor Überlastungsangriffen (DDoS)',
  'The provider filters attacks on the connection and public services.':
    'Der Anbieter filtert Angriffe auf Anbindung und öffentliche Dienste.',
  'Assumption: provider’s surcharge; no public price found.':
    'Annahme: Aufpreis des Anbieters; kein öffentlicher Preis gefunden.',
  'Assumption: volume attacks are filtered, attacks on applications are not.':
    'Annahme: Volumenangriffe werden gefiltert, Angriffe auf Anwendungen nicht.',
  'None.': 'Keiner.',
  'Assumption: in full from the start.': 'Annahme: von Anfang an vollständig.',
  'Yearly penetration test': 'Jährlicher Penetrationstest',
  'Outside testers attack network, web applications and internal systems once a year; findings are fixed by date.':
    'Externe Prüfer greifen einmal im Jahr Netz, Webanwendungen und interne Systeme an; Befunde werden zu einem Termin behoben.',
  'Contract price per test; growth with servers is an assumption, within the published $15,000 to $50,000.':
    'Vertragspreis je Test; das Wachstum mit den Servern ist eine Annahme, innerhalb der veröffentlichten 15.000 bis 50.000 US-Dollar.',
  'Assumption: fixing is counted under patching.': 'Annahme: Die Behebung zählt zu den Updates.',
  'Assumption: in IBM’s survey of 2025 breaches cost $184,109 less with offensive testing; as fewer incidents an assumption.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen mit offensiven Tests 184.109 US-Dollar weniger; als weniger Vorfälle eine Annahme.',
  'Application owners, for findings.': 'Anwendungsverantwortliche, wegen der Befunde.',
};

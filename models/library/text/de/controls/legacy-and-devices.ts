import type { legacyAndDevices as english } from '../../en/controls/legacy-and-devices';
import type { Translated } from '../../text';

export const legacyAndDevices: Translated<typeof english> = {
  'Replace systems past end of life': 'Systeme jenseits des Supportendes ersetzen',
  'Endpoints and servers without vendor support are replaced over two years.':
    'Endgeräte und Server ohne Herstellerunterstützung werden binnen zwei Jahren ersetzt.',
  'Assumption: $900 a computer and $9,000 a server with installation; part of it may stand in the renewal budget already.':
    'Annahme: 900 US-Dollar je Computer und 9.000 je Server mit Installation; ein Teil steht womöglich schon im Erneuerungsbudget.',
  'Assumption: project management.': 'Annahme: Projektleitung.',
  'Friction is an assumption: users change computers once.':
    'Der Reibungsaufwand ist eine Annahme: Alle wechseln einmal den Computer.',
  'Assumption: what is gone cannot be exploited; devices with embedded systems remain.':
    'Annahme: Was weg ist, kann nicht ausgenutzt werden; Geräte mit eingebetteten Systemen bleiben.',
  'Assumption: known unpatched flaws start 6 % of breaches (IBM 2024), and old systems help an intruder onward.':
    'Annahme: Bekannte, nicht geschlossene Schwachstellen stehen am Anfang von 6 % der Datenpannen (IBM 2024), und alte Systeme helfen einem Eindringling weiter.',
  'Assumption: old hardware fails more often.': 'Annahme: Alte Hardware fällt öfter aus.',
  'Departments whose applications run on nothing newer.': 'Abteilungen, deren Anwendungen auf nichts Neuerem laufen.',
  'Extended support and virtual patching for old systems': 'Verlängerte Updates und virtuelles Patchen für Altsysteme',
  'Systems past end of life get paid extended updates where sold, and filters in front of them where not.':
    'Systeme jenseits des Supportendes erhalten bezahlte verlängerte Updates, wo es sie gibt, und vorgeschaltete Filter, wo nicht.',
  'Windows 10 extended updates: $61 in the first year, doubling each year after; $150 for filters per server is an assumption.':
    'Verlängerte Updates für Windows 10: 61 US-Dollar im ersten Jahr, danach jährlich verdoppelt; 150 US-Dollar für Filter je Server sind eine Annahme.',
  'Assumption: setting up filters.': 'Annahme: Einrichtung der Filter.',
  'Assumption: closes known flaws, not those of applications.':
    'Annahme: schließt bekannte Schwachstellen, nicht die von Anwendungen.',
  'Assumption: known unpatched flaws start 6 % of breaches (IBM 2024); part of them.':
    'Annahme: Bekannte, nicht geschlossene Schwachstellen stehen am Anfang von 6 % der Datenpannen (IBM 2024); ein Teil davon.',
  'Finance, as it buys time and no new computer.': 'Die Finanzabteilung, da es Zeit kauft und keinen neuen Computer.',
  'Medical-device inventory and monitoring': 'Bestand und Überwachung der Medizingeräte',
  'Every connected device is known with its software and flaws; unusual traffic raises an alarm with biomedical engineering.':
    'Jedes vernetzte Gerät ist mit Software und Schwachstellen bekannt; ungewöhnlicher Datenverkehr löst Alarm bei der Medizintechnik aus.',
  'Assumption: sensors and matching with the asset register.':
    'Annahme: Sensoren und Abgleich mit dem Anlagenverzeichnis.',
  'Contract price per hospital site by number of devices (780, 3,000, 15,000).':
    'Vertragspreis je Krankenhausstandort nach Zahl der Geräte (780, 3.000, 15.000).',
  'Assumption: biomedical engineering acts on findings.': 'Annahme: Die Medizintechnik reagiert auf Befunde.',
  'Assumption on size: 53 % of connected devices have known critical flaws (FBI 2022), and most hospitals cannot list them.':
    'Annahme zur Größe: 53 % der vernetzten Geräte haben bekannte kritische Schwachstellen (FBI 2022), und die meisten Krankenhäuser können sie nicht auflisten.',
  'Assumption: devices are part of the legacy.': 'Annahme: Geräte gehören zu den Altsystemen.',
  'Assumption: devices are isolated earlier.': 'Annahme: Geräte werden früher isoliert.',
  'Biomedical engineering, for work that was nobody’s.':
    'Die Medizintechnik, wegen Arbeit, die bisher niemandem gehörte.',
  'Complete inventory of assets': 'Vollständiges Bestandsverzeichnis',
  'One list of computers, servers, cloud accounts and software, fed automatically.':
    'Eine einzige, automatisch gepflegte Liste der Computer, Server, Cloudkonten und Software.',
  'Assumption: connecting sources.': 'Annahme: Anbindung der Quellen.',
  'Lowest contract price per asset and year; small volumes pay up to $61.':
    'Niedrigster Vertragspreis je Gerät und Jahr; kleine Mengen zahlen bis zu 61 US-Dollar.',
  'Assumption: in IBM’s survey of 2025 breaches cost $160,547 less with attack-surface management; here as fewer incidents, an assumption.':
    'Annahme: In IBMs Erhebung von 2025 kosteten Datenpannen mit Überwachung der Angriffsfläche 160.547 US-Dollar weniger; hier als weniger Vorfälle, eine Annahme.',
  'Little.': 'Wenig.',
  'Separate the plant network': 'Das Werksnetz trennen',
  'Control systems behind their own firewall with watched ways in, and a way to run cut off from the office.':
    'Steuerungen hinter einer eigenen Firewall mit überwachten Zugängen und der Möglichkeit, vom Büro getrennt weiterzulaufen.',
  'Assumption: firewall, switches, work during a stop of production.':
    'Annahme: Firewall, Switches, Arbeiten während eines Produktionsstopps.',
  'Contract price per connected asset and year for monitoring, 10,001 to 25,000 assets.':
    'Vertragspreis je angeschlossenem Gerät und Jahr für die Überwachung, 10.001 bis 25.000 Geräte.',
  'Assumption: most ways in lead through the office network.':
    'Annahme: Die meisten Einfallswege führen durch das Büronetz.',
  'A vendor’s survey: recovery in 4 hours with segmentation, 15 without; a third of it taken: plants run on while offices are down.':
    'Umfrage eines Herstellers: Wiederherstellung in 4 Stunden mit Segmentierung, 15 ohne; ein Drittel davon ist angesetzt: Die Werke laufen weiter, während die Büros stillstehen.',
  'Plant managers, for the stop while it is built.': 'Werksleitungen, wegen des Stillstands beim Umbau.',
};

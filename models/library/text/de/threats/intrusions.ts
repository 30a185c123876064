import type { intrusions as english } from '../../en/threats/intrusions';
import type { Translated } from '../../text';

export const intrusions: Translated<typeof english> = {
  'Restoring and hardening the systems': 'Wiederherstellung und Härtung der Systeme',
  'Assumption: two to six weeks of engineers at contract rates, and replaced equipment.':
    'Annahme: zwei bis sechs Wochen Fachkräfte zu Vertragssätzen und ersetzte Geräte.',
  'Server with records hacked': 'Server mit Datensätzen gehackt',
  'Someone breaks into a server that holds personal records, copies them and leaves; it is found months later. Moved by unpatched software, exposed services, weak segmentation and missing detection.':
    'Jemand bricht in einen Server mit personenbezogenen Daten ein, kopiert sie und verschwindet; bemerkt wird es Monate später. Beeinflusst durch nicht aktualisierte Software, offene Dienste, schwache Segmentierung und fehlende Erkennung.',
  'Assumption: a third of intrusions start at a public-facing application; a tenth of organizations of $100 m to $1 bn revenue has an incident a year, and fewer than half are theft without ransomware. For organizations with the controls that they have.':
    'Annahme: Ein Drittel der Einbrüche beginnt bei einer öffentlich erreichbaren Anwendung; jede zehnte Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz hat im Jahr einen Vorfall, und weniger als die Hälfte ist Diebstahl ohne Ransomware. Für Organisationen mit den Maßnahmen, die sie haben.',
  'Legacy system exploited': 'Altsystem ausgenutzt',
  'A system past its end of support, which cannot be patched, is the way in; the intruder takes what it can reach and it is down for days. Moved by the share of endpoints, servers and devices past end of life and by what surrounds them.':
    'Ein System jenseits des Supportendes, für das es keine Updates mehr gibt, ist das Einfallstor; der Eindringling nimmt, was er erreicht, und das System fällt für Tage aus. Beeinflusst durch den Anteil alter Endgeräte, Server und Geräte und durch das, was sie umgibt.',
  'Assumption: known unpatched flaws start 6 % of breaches, unknown ones 11 % (IBM 2024); a system without patches has both for good. Set against one incident a year in ten organizations of $100 m to $1 bn revenue.':
    'Annahme: Bekannte, nicht geschlossene Schwachstellen stehen am Anfang von 6 % der Datenpannen, unbekannte von 11 % (IBM 2024); ein System ohne Updates hat beide auf Dauer. Bezogen auf einen Vorfall im Jahr bei jeder zehnten Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz.',
  'Assumption: a working day to ten days for the systems concerned.':
    'Annahme: ein Arbeitstag bis zehn Tage für die betroffenen Systeme.',
  'Remote session misused': 'Fernsitzung missbraucht',
  'A supplier’s, administrator’s or home worker’s remote session is taken over or misused, and nobody sees what is done in it. Moved by sessions without monitoring, shared vendor accounts and access that never expires.':
    'Die Fernsitzung eines Lieferanten, einer Administratorin oder von Beschäftigten im Homeoffice wird übernommen oder missbraucht, und niemand sieht, was darin geschieht. Beeinflusst durch unüberwachte Sitzungen, gemeinsam genutzte Herstellerkonten und Zugänge, die nie ablaufen.',
  'Assumption: external remote services start 10 % of intrusions, trusted relationships 12 % (Cyentia IRIS 2024); set against one incident a year in ten organizations of $100 m to $1 bn revenue.':
    'Annahme: Externe Fernzugänge stehen am Anfang von 10 % der Einbrüche, vertraute Beziehungen von 12 % (Cyentia IRIS 2024); bezogen auf einen Vorfall im Jahr bei jeder zehnten Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz.',
  'Medical device compromised': 'Medizingerät kompromittiert',
  'Malware or an intruder reaches infusion pumps, monitors or imaging; devices are pulled from service and procedures postponed. Moved by devices with unsupported software, their number on flat networks, and how soon odd traffic is seen.':
    'Schadsoftware oder ein Eindringling erreicht Infusionspumpen, Monitore oder Bildgebung; Geräte werden stillgelegt und Eingriffe verschoben. Beeinflusst durch Geräte mit nicht mehr unterstützter Software, ihre Zahl in flachen Netzen und die Geschwindigkeit, mit der auffälliger Datenverkehr bemerkt wird.',
  'Assumption: no rate with a denominator is published. Set below legacy systems as a whole; 53 % of connected devices have known critical flaws (FBI 2022), yet few incidents begin there.':
    'Annahme: Eine Häufigkeit mit Bezugsgröße ist nicht veröffentlicht. Niedriger angesetzt als Altsysteme insgesamt; 53 % der vernetzten Geräte haben bekannte kritische Schwachstellen (FBI 2022), doch wenige Vorfälle beginnen dort.',
  'Response, repair and re-imaging of devices': 'Reaktion, Reparatur und Neuaufsetzen von Geräten',
  'Average of $346,205 for an attack on health care devices (survey of 2019); the mean of this interval is $352,000 before scaling.':
    'Im Mittel 346.205 US-Dollar für einen Angriff auf Medizingeräte (Umfrage von 2019); der Mittelwert dieses Intervalls ist vor der Anpassung 352.000 US-Dollar.',
  'Assumption: half a day to two weeks for the devices concerned.':
    'Annahme: ein halber Tag bis zwei Wochen für die betroffenen Geräte.',
  'Claims for harm to patients': 'Ansprüche geschädigter Patientinnen und Patienten',
  'Assumption: no published rate; kept low for want of cases.':
    'Annahme: keine veröffentlichte Häufigkeit; mangels Fällen niedrig gehalten.',
  'Assumption: a settled malpractice claim; self-insured part only.':
    'Annahme: ein verglichener Behandlungsfehleranspruch; nur der selbst getragene Teil.',
};

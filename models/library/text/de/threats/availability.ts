import type { availability as english } from '../../en/threats/availability';
import type { Translated } from '../../text';

export const availability: Translated<typeof english> = {
  'Denial of service': 'Überlastungsangriff (DDoS)',
  'The internet connection, portal or telephone system is flooded for hours. Moved by protection at the provider and by how much work depends on the connection.':
    'Internetanbindung, Portal oder Telefonanlage werden stundenlang überflutet. Beeinflusst durch den Schutz beim Anbieter und dadurch, wie viel Arbeit von der Verbindung abhängt.',
  'Assumption: an attack that is felt, about once in five years.':
    'Annahme: ein spürbarer Angriff etwa einmal in fünf Jahren.',
  'Average attack 45 minutes in 2024 (Zayo); half of attacks lasted 6 to 24 hours in an older survey.':
    'Ein Angriff dauerte 2024 im Mittel 45 Minuten (Zayo); nach einer älteren Umfrage dauerte die Hälfte 6 bis 24 Stunden.',
  'Response and emergency protection': 'Reaktion und Notfallschutz',
  'Assumption: a day to a week of engineers and a provider’s fee.':
    'Annahme: ein Tag bis eine Woche Arbeit von Fachkräften und das Entgelt eines Anbieters.',
  'System failure without attack': 'Systemausfall ohne Angriff',
  'A failed change, a faulty update or broken storage stops important systems for hours to days. Moved by tested recovery, redundancy and change management.':
    'Eine misslungene Änderung, ein fehlerhaftes Update oder defekter Speicher legt wichtige Systeme für Stunden bis Tage lahm. Beeinflusst durch erprobte Wiederherstellung, Redundanz und Änderungsmanagement.',
  'Assumption: IT failure is the root cause of 23 % of breaches (IBM 2025); outages without data loss are more frequent. About once in five years assumed.':
    'Annahme: IT-Ausfälle sind die Ursache von 23 % der Datenpannen (IBM 2025); Ausfälle ohne Datenverlust sind häufiger. Angenommen etwa einmal in fünf Jahren.',
  'Assumption: a few hours to three days.': 'Annahme: einige Stunden bis drei Tage.',
  'Repair and overtime': 'Reparatur und Überstunden',
  'Assumption: engineers, parts and overtime.': 'Annahme: Fachkräfte, Ersatzteile und Überstunden.',
  'Production stopped through control systems': 'Produktionsstillstand durch angegriffene Steuerungen',
  'An intruder or malware reaches machine control and production stands still, with scrap and late deliveries. Moved by links between office and plant networks, vendors’ remote access, and controllers that cannot be patched.':
    'Ein Eindringling oder Schadsoftware erreicht Maschinensteuerungen; die Produktion steht still, mit Ausschuss und verspäteten Lieferungen. Beeinflusst durch Verbindungen zwischen Büro- und Werksnetz, Fernzugänge der Hersteller und Steuerungen, für die es keine Updates gibt.',
  'Assumption: below ransomware as a whole, most of which stops at the office network.':
    'Annahme: seltener als Ransomware insgesamt, die meist im Büronetz stecken bleibt.',
  'Assumption: half a day to some two weeks.': 'Annahme: ein halber Tag bis rund zwei Wochen.',
  'Restart, scrap and repair': 'Wiederanlauf, Ausschuss und Reparatur',
  'Assumption: scrap, engineers of machine makers, new controllers.':
    'Annahme: Ausschuss, Fachkräfte der Maschinenhersteller, neue Steuerungen.',
  'Penalties for late delivery': 'Vertragsstrafen für verspätete Lieferung',
  'Assumption: contracts with penalties exist for part of the orders.':
    'Annahme: Für einen Teil der Aufträge sind Vertragsstrafen vereinbart.',
  'Assumption: up to 0.4 % of a year’s revenue.': 'Annahme: bis zu 0,4 % eines Jahresumsatzes.',
};

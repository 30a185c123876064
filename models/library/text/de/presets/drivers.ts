import type { drivers as english } from '../../en/presets/drivers';
import type { Translated } from '../../text';

export const drivers: Translated<typeof english> = {
  'Systems past end of life': 'Systeme jenseits des Supportendes',
  'Share of endpoints without vendor support.': 'Anteil der Endgeräte ohne Herstellerunterstützung.',
  'Share of medical devices on unsupported systems (FBI 2022), taken as usual.':
    'Anteil der Medizingeräte mit nicht mehr unterstützten Systemen (FBI 2022), als üblich angesetzt.',
  'Patching within 7 days halves the odds (Marsh 2023); a system that is never patched is taken as one and a half to five times as often hit.':
    'Wer binnen 7 Tagen Updates einspielt, halbiert die Chance eines Vorfalls (Marsh 2023); für ein nie aktualisiertes System ist das Anderthalb- bis Fünffache der Häufigkeit angesetzt.',
  'Known unpatched flaws start 6 % of breaches (IBM 2024); the size is an assumption.':
    'Annahme: Bekannte, nicht geschlossene Schwachstellen stehen am Anfang von 6 % der Datenpannen (IBM 2024); die Stärke ist eine Annahme.',
  'Remote sessions without monitoring': 'Unüberwachte Fernsitzungen',
  'Share of remote sessions that nobody monitors.': 'Anteil der Fernsitzungen, die niemand überwacht.',
  'Assumption: half of remote sessions are unmonitored in a usual organization.':
    'Annahme: In einer üblichen Organisation ist die Hälfte der Fernsitzungen unüberwacht.',
  'Assumption: no study is known; unwatched sessions are misused more often. Off unless you switch it on.':
    'Annahme: keine Studie bekannt; unbeobachtete Sitzungen werden öfter missbraucht. Ausgeschaltet, bis Sie es einschalten.',
  'Third parties that hold records': 'Dritte, die Datensätze halten',
  'Number of parties that hold records.': 'Zahl der Dritten, die Datensätze halten.',
  'Assumption: the number usual for this size, 75 per 1,000 employees.':
    'Annahme: die für diese Größe übliche Zahl, 75 je 1.000 Beschäftigte.',
  'Assumption: twice as many parties raise the rate by 40 %, as the largest hold most of the records. Off unless you switch it on.':
    'Annahme: Doppelt so viele Dritte erhöhen die Häufigkeit um 40 %, da die größten die meisten Datensätze halten. Ausgeschaltet, bis Sie es einschalten.',
  'Medical and other connected devices': 'Medizinische und andere vernetzte Geräte',
  'Number of connected devices.': 'Zahl der vernetzten Geräte.',
  'Assumption: the number usual for this size.': 'Annahme: die für diese Größe übliche Zahl.',
  'Assumption: no study is known. Off unless you switch it on.':
    'Annahme: keine Studie bekannt. Ausgeschaltet, bis Sie es einschalten.',
  'Staff without security training': 'Beschäftigte ohne Sicherheitsschulung',
  'Share of staff never trained.': 'Anteil nie geschulter Beschäftigter.',
  'Share of health care employees in North America who never had security training at work (Kaspersky 2019).':
    'Anteil der Beschäftigten im Gesundheitswesen Nordamerikas, die bei der Arbeit nie eine Sicherheitsschulung hatten (Kaspersky 2019).',
  'A trial with 19,500 hospital staff found almost no effect of training (1.7 %). Off unless you switch it on.':
    'Ein Versuch mit 19.500 Krankenhausbeschäftigten fand fast keine Wirkung von Schulungen (1,7 %). Ausgeschaltet, bis Sie es einschalten.',
};

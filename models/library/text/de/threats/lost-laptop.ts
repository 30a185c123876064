import type { lostLaptop as english } from '../../en/threats/lost-laptop';
import type { Translated } from '../../text';

export const lostLaptop: Translated<typeof english> = {
  'Lost or stolen laptop': 'Notebook verloren oder gestohlen',
  'A laptop, phone or drive is lost or stolen. Encrypted, it costs the device; unencrypted, what was on it counts as exposed. Moved by encryption, remote wipe, and records kept off devices.':
    'Ein Notebook, Telefon oder Datenträger geht verloren oder wird gestohlen. Verschlüsselt kostet es das Gerät; unverschlüsselt gilt sein Inhalt als offengelegt. Beeinflusst durch Verschlüsselung, Fernlöschung und Datensätze, die gar nicht erst auf Geräten liegen.',
  'Assumption: a loss with personal records on the device, about once in three years at $100 m to $1 bn revenue before encryption; devices go missing more often.':
    'Annahme: ein Verlust mit personenbezogenen Daten auf dem Gerät, vor Verschlüsselung etwa einmal in drei Jahren bei 100 Mio. bis 1 Mrd. US-Dollar Umsatz; Geräte verschwinden häufiger.',
  'Assumption: extracts and mail kept on one device; listed losses of 500 or more people have a median of 2,200.':
    'Annahme: Auszüge und E-Mails auf einem Gerät; gelistete Verluste ab 500 Personen haben einen Median von 2.200.',
  'Device, investigation and lost work': 'Gerät, Untersuchung und verlorene Arbeit',
  'Assumption: the upper end is the full cost per lost laptop in health care in a 2009 study, which contains the exposure of data counted apart here; lower values are assumed.':
    'Annahme: Das obere Ende sind die Gesamtkosten je verlorenem Notebook im Gesundheitswesen in einer Studie von 2009, die auch die hier gesondert gezählte Offenlegung der Daten enthält; niedrigere Werte sind angenommen.',
  'Assumption: below other breaches, as few records are concerned.':
    'Annahme: seltener als bei anderen Datenpannen, da wenige Datensätze betroffen sind.',
};

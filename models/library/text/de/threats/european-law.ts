import type { europeanLaw as english } from '../../en/threats/european-law';
import type { Translated } from '../../text';

export const europeanLaw: Translated<typeof english> = {
  'Fine by the data protection authority': 'Bußgeld der Datenschutzaufsicht',
  'Assumption for want of a figure for this country: as the fines in European health care for insufficient security, €163,000 on average.':
    'Annahme mangels einer Zahl für dieses Land: wie die Bußgelder im europäischen Gesundheitswesen wegen unzureichender Sicherheit, im Mittel 163.000 €.',
  'Fine by the data protection authority (GDPR)': 'Bußgeld der Datenschutzaufsicht (DSGVO)',
  'Assumption: of some 440 breaches notified a day in 2025 very few end with a fine. In some countries public bodies cannot be fined, in Germany for one: set it to 0 there.':
    'Annahme: Von rund 440 im Jahr 2025 täglich gemeldeten Datenpannen enden sehr wenige mit einem Bußgeld. Gegen öffentliche Stellen werden in Deutschland keine Bußgelder verhängt (§ 43 Abs. 3 BDSG und Landesrecht): Setzen Sie den Wert dort auf 0.',
  '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m.':
    '71 Bußgelder im Gesundheitswesen wegen unzureichender Sicherheit ergaben zusammen 11,6 Mio. €, im Mittel 163.000 €: 1,6 % der 10 Mio. €, die Art. 83 Abs. 4 DSGVO zulässt; die größten lagen bei etwa 1,5 Mio. €.',
  '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m. Used here for want of a figure for this industry.':
    '71 Bußgelder im Gesundheitswesen wegen unzureichender Sicherheit ergaben zusammen 11,6 Mio. €, im Mittel 163.000 €: 1,6 % der 10 Mio. €, die Art. 83 Abs. 4 DSGVO zulässt; die größten lagen bei etwa 1,5 Mio. €. Hier verwendet, da für diese Branche ein Wert fehlt.',
  'Damages for people concerned (GDPR, article 82)': 'Schadenersatz für Betroffene (Art. 82 DSGVO)',
  'Assumption: share of the people notified who claim damages; few do so far.':
    'Annahme: Anteil der Benachrichtigten, die Schadenersatz verlangen; bisher sind es wenige.',
  'The German Federal Court of Justice held about €100 appropriate for mere loss of control (18 November 2024, VI ZR 10/24); low and high end are assumptions.':
    'Der Bundesgerichtshof hielt für den bloßen Kontrollverlust etwa 100 € für angemessen (18. November 2024, VI ZR 10/24); unteres und oberes Ende sind Annahmen.',
  'Assumption: beyond it claims are settled as a whole.': 'Annahme: Darüber werden Ansprüche insgesamt verglichen.',
};

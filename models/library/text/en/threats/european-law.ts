/** Sentences of library/threats/european-law; `{}` stands for a number. */
export const europeanLaw = [
  'Fine by the data protection authority',
  'Assumption for want of a figure for this country: as the fines in European health care for insufficient security, €163,000 on average.',
  'Fine by the data protection authority (GDPR)',
  'Assumption: of some 440 breaches notified a day in 2025 very few end with a fine. In some countries public bodies cannot be fined, in Germany for one: set it to 0 there.',
  '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m.',
  '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m. Used here for want of a figure for this industry.',
  'Damages for people concerned (GDPR, article 82)',
  'Assumption: share of the people notified who claim damages; few do so far.',
  'The German Federal Court of Justice held about €100 appropriate for mere loss of control (18 November 2024, VI ZR 10/24); low and high end are assumptions.',
  'Assumption: beyond it claims are settled as a whole.',
] as const;

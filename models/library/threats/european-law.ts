import { type LossPartInput, range, rounded } from './estimates';
import type { ThreatSetting } from './setting';

/** Of these laws' amounts: US dollars for a euro, as in the presets' conversion. */
const DOLLARS_PER_EURO = 1 / 0.92;

/** An amount of the law in euros, in the plan's currency where that is another one. */
const inEuros = ({ country, perDollar }: ThreatSetting, amount: number) =>
  country === 'GB' || country === 'JP' ? rounded(amount * DOLLARS_PER_EURO * perDollar) : amount;

/** Fine under the General Data Protection Regulation for insufficient security (articles 32 and 83(4)). */
export const gdprFine = (setting: ThreatSetting): LossPartInput => ({
  id: 'regulator',
  name:
    setting.country === 'JP' ? 'Fine by the data protection authority' : 'Fine by the data protection authority (GDPR)',
  form: 'fines',
  order: 'secondary',
  probability: range(0.001, 0.01, 0.04, {
    source: 'E-gdpr-2025',
    note: 'Assumption: of some 440 breaches notified a day in 2025 very few end with a fine. In some countries public bodies cannot be fined, in Germany for one: set it to 0 there.',
  }),
  ...(setting.country === 'JP' ? fineLikeInEurope(setting) : fineByRule(setting)),
});

/** Where no rule of ours applies: a sum as in Europe. */
const fineLikeInEurope = (setting: ThreatSetting) => ({
  basis: 'event' as const,
  amount: range(0, inEuros(setting, 160_000), inEuros(setting, 1_500_000), {
    source: 'E-gdpr-hc-toms',
    note: 'Assumption for want of a figure for this country: as the fines in European health care for insufficient security, €163,000 on average.',
  }),
});

/** Between nothing and what the law allows; the United Kingdom kept the Regulation with a ceiling in pounds. */
const fineByRule = ({ industry, country }: ThreatSetting) => ({
  basis: 'penalty' as const,
  rule: country === 'GB' ? 'uk-gdpr-security' : 'gdpr-security',
  severity: range(0, 0.016, 0.15, {
    source: 'E-gdpr-hc-toms',
    note:
      industry === 'healthcare' || industry === 'insurance'
        ? '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m.'
        : '71 fines in health care for insufficient security came to €11.6 m, €163,000 on average: 1.6 % of the €10 m that article 83(4) allows; the largest were some €1.5 m. Used here for want of a figure for this industry.',
  }),
});

/** Damages for the people concerned under article 82 of the GDPR: few claim, each a small sum. */
export const damages = (setting: ThreatSetting, probability: number): LossPartInput => ({
  id: 'settlement',
  name: 'Damages for people concerned (GDPR, article 82)',
  form: 'fines',
  order: 'secondary',
  probability,
  basis: 'person',
  quantity: range(0.001, 0.01, 0.05, {
    note: 'Assumption: share of the people notified who claim damages; few do so far.',
  }),
  amount: range(inEuros(setting, 50), inEuros(setting, 100), inEuros(setting, 500), {
    note: 'The German Federal Court of Justice held about €100 appropriate for mere loss of control (18 November 2024, VI ZR 10/24); low and high end are assumptions.',
  }),
  cap: {
    kind: 'constant',
    value: inEuros(setting, 5_000_000),
    note: 'Assumption: beyond it claims are settled as a whole.',
  },
  note: 'Same probability as for the defense of lawsuits.',
});

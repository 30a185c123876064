import { filled, joined, type Sentence, type Text } from '#models/library/text/text';
import type { Industry } from '#models/plan/organization';
import { interval, type LossPartInput, range } from './estimates';
import { damages, gdprFine } from './european-law';
import { dollars, inPlanCurrency, sized, type ThreatSetting } from './setting';

/** Forensic investigation of an intrusion; `part` of a full one for smaller incidents. */
export const forensics = (setting: ThreatSetting, part = 1): LossPartInput => ({
  id: 'forensics',
  name: 'Investigation and containment',
  form: 'response',
  amount: sized(setting, 150_000 * part, 500_000 * part, {
    source: 'F-bh17-forensics',
    note:
      part === 1
        ? 'Assumption: BakerHostetler’s clients paid $84,417 on average in 2017 and $436,938 in the 20 largest investigations, in prices of that year; for an intrusion into a whole network.'
        : filled(
            'Assumption: BakerHostetler’s clients paid $84,417 on average in 2017 and $436,938 in the 20 largest investigations, in prices of that year; {} % of an intrusion into a whole network, as the incident is confined.',
            part * 100,
          ),
  }),
});

/** Breach counsel, public relations, regulators' questions: fixed part of a notifiable breach. */
export const counsel = (setting: ThreatSetting, part = 1): LossPartInput => ({
  id: 'counsel',
  name: 'Legal counsel and crisis communication',
  form: 'response',
  amount: sized(setting, 50_000 * part, 300_000 * part, {
    note: 'Assumption: 150 to 750 hours of outside counsel and communication at about $400 an hour; no public figure stands alone.',
  }),
});

/** What a breach sets off inside: staff time, audits, improvements that were promised. */
export const aftermath = (setting: ThreatSetting, part = 1): LossPartInput => ({
  id: 'aftermath',
  name: 'Staff time, audits and promised improvements',
  form: 'response',
  amount: sized(setting, 100_000 * part, 1_200_000 * part, {
    source: 'A-ibm25-comp2',
    note:
      part === 1
        ? 'IBM’s average for post-breach response ($1.2 m, mostly larger organizations) taken as the upper end.'
        : filled(
            'IBM’s average for post-breach response ($1.2 m, mostly larger organizations) taken as the upper end, {} % of it.',
            part * 100,
          ),
  }),
});

/** Letters and call centre, per person notified. */
export const notice = (setting: ThreatSetting, probability: number): LossPartInput => ({
  id: 'notice',
  name: 'Notification letters and call center',
  form: 'response',
  order: 'secondary',
  probability,
  basis: 'person',
  amount: dollars(setting, 1, 1.5, 5, {
    note: 'Assumption: $1.50 a person for letter and call center, between postage alone and $5; no first-hand price was found.',
  }),
  cap: inPlanCurrency(setting, 900_000),
  note: 'The cap is an assumption: above some 400,000 letters, substitute notice and volume prices hold the cost.',
});

/** Credit monitoring, per person notified. */
const monitoring = (setting: ThreatSetting, probability: number): LossPartInput => ({
  id: 'monitoring',
  name: 'Credit monitoring for those who take it up',
  form: 'response',
  order: 'secondary',
  probability,
  basis: 'person',
  quantity: range(0.03, 0.08, 0.15, {
    source: 'E-takeup-opm',
    note: 'Assumption: 3 % to 5 % of people notified used to enroll, 22 % after the breach at the US Office of Personnel Management (Government Executive 2015).',
  }),
  amount: dollars(setting, 15, 20, 50, {
    note: 'Assumption: one year per enrolled person; volume buyers pay the low end. No first-hand price was found.',
  }),
  cap: inPlanCurrency(setting, 1_500_000),
  note: 'The cap is an assumption: very large programs are bought at a fixed price.',
});

/** What is owed to the people notified: letters and a call centre, in the United States credit monitoring too. */
export const notification = (setting: ThreatSetting, probability: number): LossPartInput[] => [
  notice(setting, probability),
  ...(setting.isEuropean ? [] : [monitoring(setting, probability)]),
];

/** Lawsuits over personal data: defence as a fixed part, and what is paid per person under the law that applies. */
export const lawsuits = (setting: ThreatSetting, probability: number): LossPartInput[] => [
  {
    id: 'defense',
    name: 'Defense of lawsuits',
    form: 'fines',
    order: 'secondary',
    probability,
    amount: sized(setting, 80_000, 500_000, {
      note: 'Assumption: 200 to 1,250 hours of defense at about $400 an hour, most cases settling early.',
    }),
    note: filled(
      'Assumption: suits follow {} % of such incidents; they are near certain above 100,000 people and rare below 5,000.',
      probability * 100,
    ),
  },
  setting.isEuropean ? damages(setting, probability) : settlement(setting, probability),
];

/** Settlement of a class action, per person with falling weight. */
const settlement = (setting: ThreatSetting, probability: number): LossPartInput => ({
  id: 'settlement',
  name: 'Class-action settlement',
  form: 'fines',
  order: 'secondary',
  probability,
  basis: 'person',
  amount: dollars(setting, 0.8, 3, 24.34, {
    source: 'E-class-fhc',
    note: 'Published settlements per person: $0.80 (HCA, 11 million people), $6.42 (Heartland Alliance, 46,694), $24.34 (Family Health Center, 34,926). Large classes settle lower.',
  }),
  cap: {
    kind: 'constant',
    value: inPlanCurrency(setting, 7_600_000),
    source: 'E-class-hshs',
    note: 'A hospital system settled for this sum in 2025; taken as the most a class of this size gets.',
  },
  note: 'Same probability as for the defense of lawsuits.',
});

/** What a regulator takes: in Europe a GDPR fine, in the United States a settlement. */
export const regulator = (setting: ThreatSetting): LossPartInput =>
  setting.isEuropean ? gdprFine(setting) : regulatorSettlement(setting);

/** For health care a settlement with HHS OCR, otherwise with a state attorney general. */
const regulatorSettlement = ({ industry }: ThreatSetting): LossPartInput =>
  industry === 'healthcare' || industry === 'insurance'
    ? {
        id: 'regulator',
        name: 'Settlement with the HHS Office for Civil Rights',
        form: 'fines',
        order: 'secondary',
        probability: range(0.01, 0.025, 0.08, {
          source: 'E-ocr-total',
          note: '152 cases ended with money by October 2024, against 6,759 large breaches reported by then: 2.2 %.',
        }),
        basis: 'penalty',
        rule: 'ocr-settlement',
        severity: range(0, 0.06, 0.4, {
          source: 'E-ocr26-ransom4',
          note: 'Four ransomware settlements of April 2026 averaged $291,250, a tenth of the way up the published range.',
        }),
      }
    : {
        id: 'regulator',
        name: 'Settlement with state attorneys general',
        form: 'fines',
        order: 'secondary',
        probability: range(0.005, 0.02, 0.06, {
          note: 'Assumption: as seldom as settlements after health care breaches (2.2 % of large reports).',
        }),
        amount: interval(55_000, 1_000_000, {
          source: 'E-ag-natam',
          note: 'First state settlements ran from $55,000 to $250,000, a 2024 one $250,000; multi-state cases are far larger. The upper end is an assumption.',
        }),
      };

/** Customers or patients who go elsewhere afterwards. */
export const lostBusiness = (probability: number): LossPartInput => ({
  id: 'lost-business',
  name: 'Lost business after the news',
  form: 'reputation',
  order: 'secondary',
  probability,
  amount: range('annualRevenue * 0.0001', 'annualRevenue * 0.001', 'annualRevenue * 0.008', {
    source: 'A-ibm25-comp0',
    note: 'Assumption: 0.01 % to 0.8 % of a year’s revenue. IBM’s average breach has $1.38 m of lost business (31 % of its cost), in larger organizations.',
  }),
  note: filled('Assumption: noticeable in {} % of such incidents.', probability * 100),
});

/** Low, likely and high share of an hour's revenue that is lost for good while all systems are down. */
const lostShares: Record<Industry, { shares: [number, number, number]; why: Sentence }> = {
  healthcare: {
    shares: [0.06, 0.2, 0.4],
    why: 'Scripps Health lost $91.6 m in about 28 days of 2021, near the upper end; urgent care goes on and much elective care is only postponed.',
  },
  manufacturing: { shares: [0.05, 0.15, 0.35], why: 'stock and extra shifts make up for part.' },
  retail: { shares: [0.08, 0.2, 0.45], why: 'shops sell on with less, the web shop stands still.' },
  software: { shares: [0.03, 0.1, 0.25], why: 'subscriptions run on; credits for missed service levels are due.' },
  finance: { shares: [0.01, 0.04, 0.12], why: 'interest runs on; fees and new business are lost.' },
  insurance: { shares: [0.0005, 0.002, 0.008], why: 'premiums run on; late claims cost interest and penalties.' },
  education: { shares: [0.005, 0.03, 0.1], why: 'funding runs on; idle staff, substitutes and lost days cost extra.' },
  public: { shares: [0.005, 0.03, 0.1], why: 'funding runs on; fees come late.' },
  other: { shares: [0.03, 0.1, 0.3], why: 'part of the work is made up for.' },
};

/** Share of revenue lost with everything down, times `part` where only some of the work stands still, and why. */
export function lostShare({ industry }: ThreatSetting, part = 1): { shares: [number, number, number]; note: Text } {
  const { shares, why } = lostShares[industry];
  const [low, likely, high] = shares.map((share) => Number((share * part).toPrecision(3)));
  const note = joined(
    'Share of an hour’s revenue lost for good: assumption;',
    why,
    part === 1 ? undefined : filled('{} % of that of a total stop.', part * 100),
  );
  return { shares: [low, likely, high], note };
}

/** Revenue lost while systems are down: hours × revenue per hour × the share that is lost for good. */
export const downtime = (
  hours: LossPartInput['quantity'],
  { shares: [low, likely, high], note }: ReturnType<typeof lostShare>,
): LossPartInput => ({
  id: 'downtime',
  name: 'Income lost while systems are down',
  form: 'productivity',
  basis: 'hour',
  quantity: hours,
  amount: range(`annualRevenue / 8760 * ${low}`, `annualRevenue / 8760 * ${likely}`, `annualRevenue / 8760 * ${high}`, {
    note,
  }),
});

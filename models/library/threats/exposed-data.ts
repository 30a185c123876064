import { range, type ScenarioInput } from './estimates';
import { counsel, forensics, lawsuits, lostBusiness, notice, notification, regulator } from './loss-parts';
import { fewRecords, hackedRecords } from './records-exposed';
import { dollars, frequency, inPlanCurrency, sized, type ThreatSetting } from './setting';

/** Storage or an application in the cloud is open to everybody. */
export const cloudMisconfiguration = (setting: ThreatSetting): ScenarioInput => ({
  id: 'cloud-misconfiguration',
  name: 'Cloud storage left open',
  description:
    'A storage bucket, database or shared folder is readable from the internet until somebody finds it. Moved by how accounts are set up, automatic checks, and what is stored there.',
  frequency: frequency(setting, 0.005, 0.035, {
    source: 'A-ibm24-vec-cloud-misconfiguration-share',
    note: 'Cloud misconfiguration starts 12 % of breaches (IBM 2024), set against one incident a year in ten organizations of $100 m to $1 bn revenue; unreported cases nearly double it.',
  }),
  recordsExposed: fewRecords(setting.people, 20, 50_000, 'Assumption: one export or one application’s data.'),
  losses: [
    forensics(setting, 0.4),
    counsel(setting, 0.7),
    ...(setting.people.length ? [...notification(setting, 0.7), ...lawsuits(setting, 0.15)] : []),
    regulator(setting),
    lostBusiness(0.1),
  ],
});

/** Payment cards are copied at the till or in the web shop. */
export const cardSkimming = (setting: ThreatSetting): ScenarioInput => ({
  id: 'card-skimming',
  name: 'Payment cards copied',
  description:
    'Malware in tills or script in the web shop copies card numbers for weeks. Moved by tokenised payments, separate till networks and checks of scripts in the shop.',
  frequency: frequency(setting, 0.006, 0.05, {
    note: 'Assumption: of the incidents that strike 7.3 % of retailers a year (Cyentia IRIS 2024), one in four concerns cards.',
  }),
  // No type named would mean every record held.
  ...(setting.cards.length > 0 && {
    recordsExposed: fewRecords(setting.cards, 1_000, 150_000, 'Assumption: weeks of transactions.'),
  }),
  losses: [
    forensics(setting, 1),
    counsel(setting),
    {
      id: 'card-reissue',
      name: 'Card replacement and fraud charged back',
      form: 'fines',
      order: 'secondary',
      basis: 'record',
      amount: dollars(setting, 1, 4, 15, { note: 'Assumption: issuers’ claims per card, after negotiation.' }),
      cap: {
        kind: 'constant',
        value: inPlanCurrency(setting, 5_000_000),
        note: 'Assumption: networks cap assessments of mid-sized merchants.',
      },
    },
    {
      id: 'pci-assessment',
      name: 'Assessments by card networks',
      form: 'fines',
      order: 'secondary',
      probability: range(0.2, 0.5, 0.8, { note: 'Assumption: where compliance had gaps at the time.' }),
      quantity: range(1, 4, 12, { note: 'Assumption: months until compliance is shown.' }),
      amount: dollars(setting, 5_000, 20_000, 100_000, {
        source: 'E-pci-pqc',
        note: 'Published range per month; weakly sourced.',
      }),
    },
    notice(setting, 0.8),
    lostBusiness(0.4),
  ],
});

/** Designs, source code or bids are stolen by a competitor or a state. */
export const tradeSecrets = (setting: ThreatSetting): ScenarioInput => ({
  id: 'trade-secrets',
  name: 'Trade secrets stolen',
  description:
    'Designs, source code, recipes or bids are copied for a competitor or a state; it may never be noticed. Moved by who can reach them, supervision of mass export, and suppliers with access.',
  frequency: frequency(setting, 0.002, 0.015, {
    source: 'A-ibm25-share-intellectual',
    note: 'Assumption: a third of breaches touch intellectual property (IBM 2025); far fewer are aimed at it and hurt.',
  }),
  losses: [
    forensics(setting),
    counsel(setting),
    {
      id: 'advantage',
      name: 'Lost lead over competitors',
      form: 'competitive',
      probability: range(0.1, 0.3, 0.6, { note: 'Assumption: the secret is of use to the thief.' }),
      amount: range('annualRevenue * 0.001', 'annualRevenue * 0.008', 'annualRevenue * 0.05', {
        note: 'Assumption: 0.1 % to 5 % of a year’s revenue; no public figure can be checked.',
      }),
    },
  ],
});

/** A flaw in our own web application or interface gives away customers' data. */
export const applicationFlaw = (setting: ThreatSetting): ScenarioInput => ({
  id: 'application-flaw',
  name: 'Flaw in our own application exploited',
  description:
    'A flaw in our own web application or interface lets others read customers’ data. Moved by security in development, testing before release and how soon reports are acted on.',
  frequency: frequency(setting, 0.01, 0.07, {
    source: 'D-iris-att-exploit',
    note: 'Assumption: a third of intrusions start at a public-facing application (Cyentia IRIS 2024); for a company whose product is one.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting),
    counsel(setting),
    {
      id: 'repair',
      name: 'Emergency repair and review of the product',
      form: 'replacement',
      amount: sized(setting, 80_000, 800_000, { note: 'Assumption: a team for one to three months.' }),
    },
    ...(setting.people.length ? [...notification(setting, 0.7), ...lawsuits(setting, 0.25)] : []),
    regulator(setting),
    lostBusiness(0.5),
  ],
});

import { range, type ScenarioInput } from './estimates';
import {
  aftermath,
  counsel,
  downtime,
  forensics,
  lawsuits,
  lostBusiness,
  lostShare,
  notification,
  regulator,
} from './loss-parts';
import { hackedRecords } from './records-exposed';
import { frequency, sized, type ThreatSetting } from './setting';

/** A supplier that holds our records is breached; we notify, answer and are sued along with it. */
export const businessAssociate = (setting: ThreatSetting): ScenarioInput => ({
  id: 'business-associate',
  name: setting.industry === 'healthcare' ? 'Business associate breached' : 'Supplier with our records breached',
  description:
    'A billing, transcription, cloud or mailing company that holds our records is breached. It bears much of the cost; we investigate, answer regulators, and are named in lawsuits. Moved by the number of such parties, contracts, and what each of them holds.',
  frequency: frequency(setting, 0.012, 0.07, {
    source: 'D-dbir25-third',
    note: 'Third parties are involved in 30 % of breaches (DBIR 2025; 48 % in the 2026 edition); set against one incident a year in ten organizations of $100 m to $1 bn revenue, raised by half since breaches at a supplier are counted there.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting, 0.3),
    aftermath(setting, 0.3),
    counsel(setting),
    ...(setting.people.length ? [...notification(setting, 0.2), ...lawsuits(setting, 0.2)] : []),
    regulator(setting),
    lostBusiness(0.2),
  ],
});

/** A supplier's service that work depends on is down for days. */
export const supplierOutage = (setting: ThreatSetting): ScenarioInput => ({
  id: 'supplier-outage',
  name: 'Critical supplier down',
  description:
    'An attack or failure at a clearing house, hosting or software supplier stops claims, payments or orders for days to weeks. Moved by dependence on single suppliers and by rehearsed ways of working without them.',
  frequency: frequency(setting, 0.01, 0.06, {
    note: 'Assumption: outages of the size of Change Healthcare (2024) or Blackbaud (2020) reach a given organization about once in thirty years.',
  }),
  losses: [
    downtime({ kind: 'interval', low: 24, high: 720, note: 'Assumption: a day to a month.' }, lostShare(setting, 0.2)),
    {
      id: 'workaround',
      name: 'Working around and catching up',
      form: 'response',
      amount: sized(setting, 40_000, 500_000, { note: 'Assumption: overtime, temporary staff, a second supplier.' }),
    },
  ],
});

/** A product we run is tampered with at its maker, or our own product is. */
export const softwareSupplyChain = (setting: ThreatSetting): ScenarioInput => ({
  id: 'software-supply-chain',
  name: 'Software supply chain compromised',
  description:
    'A component or update carries malicious code, into our systems or through our product to customers. Moved by how builds are protected, how fast components are updated, and how many customers run the product.',
  frequency: frequency(setting, 0.004, 0.04, {
    source: 'A-ibm25-vecshare-supply',
    note: 'Assumption: supply chain compromise starts 15 % of breaches (IBM 2025), most of them through a supplier’s service; a tampered product is rarer.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting),
    counsel(setting),
    {
      id: 'customer-support',
      name: 'Emergency releases and support of customers',
      form: 'response',
      amount: sized(setting, 200_000, 2_500_000, { note: 'Assumption: all engineering for two to six weeks.' }),
    },
    ...(setting.people.length ? notification(setting, 0.5) : []),
    {
      id: 'lost-customers',
      name: 'Customers who leave',
      form: 'competitive',
      order: 'secondary',
      probability: range(0.3, 0.6, 0.9, { note: 'Assumption: business customers react to a tampered product.' }),
      amount: range('annualRevenue * 0.002', 'annualRevenue * 0.01', 'annualRevenue * 0.06', {
        source: 'A-ibm25-comp0',
        note: 'Assumption: 0.2 % to 6 % of a year’s revenue; IBM’s average lost business is $1.38 m per breach.',
      }),
    },
  ],
});

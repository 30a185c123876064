import type { ScenarioInput } from './estimates';
import { counsel, forensics, lawsuits, lostBusiness, notice, notification, regulator } from './loss-parts';
import { fewRecords } from './records-exposed';
import { dollars, frequency, sized, type ThreatSetting } from './setting';

/** Stolen credentials: a mailbox or application account is taken over and read. */
export const stolenCredentials = (setting: ThreatSetting): ScenarioInput => ({
  id: 'stolen-credentials',
  name: 'Stolen credentials',
  description:
    'A stolen or guessed password opens mailboxes or applications; personal data in them counts as exposed. Moved by missing second factors, reused passwords, old protocols and training.',
  frequency: frequency(setting, 0.03, 0.18, {
    source: 'D-iris-att-valid',
    note: 'Assumption: valid accounts are used in 46 % of intrusions (Cyentia IRIS 2024), stolen credentials start 22 % of breaches (DBIR 2025); mailbox cases are more frequent and mostly small.',
  }),
  recordsExposed: fewRecords(
    setting.people,
    5,
    3_000,
    'Assumption: people named in one to several mailboxes. Listed e-mail breaches, which start at 500 people, have a median of 5,200; four in five cases are taken to stay below 500.',
  ),
  losses: [
    forensics(setting, 0.3),
    counsel(setting, 0.4),
    ...(setting.people.length ? [...notification(setting, 0.8), ...lawsuits(setting, 0.08)] : []),
    regulator(setting),
  ],
});

/** Phishing and mail fraud: payments diverted by impostors. */
export const mailFraud = (setting: ThreatSetting): ScenarioInput => ({
  id: 'mail-fraud',
  name: 'Phishing and mail fraud',
  description:
    'A false invoice, a changed bank account, a message from “the chief executive”: money is paid to criminals. Moved by staff training, mail filters, and whether changes of bank details are called back.',
  frequency: frequency(setting, 0.06, 0.45, {
    note: 'Assumption: insured small firms claim 1.5 % a year for all causes (Coalition 2026), 85 % of attacked UK firms saw phishing (2025); a payment that is really lost strikes an organization of $100 m to $1 bn revenue about once in five years.',
  }),
  losses: [
    {
      id: 'stolen-funds',
      name: 'Money that does not come back',
      form: 'replacement',
      amount: sized(setting, 12_000, 380_000, {
        source: 'D-ic3-bec2024',
        note: 'Reported average loss $129,193 per complaint in 2024 (FBI IC3), $98,000 per insured claim (NetDiligence 2025); the mean of this interval is $117,000 before scaling.',
      }),
    },
    {
      id: 'investigation',
      name: 'Investigation and recovery attempts',
      form: 'response',
      amount: sized(setting, 3_000, 40_000, { note: 'Assumption: 10 to 100 hours of forensics and counsel.' }),
    },
  ],
});

/** Customer or patient portal accounts taken over with passwords leaked elsewhere. */
export const customerAccounts = (setting: ThreatSetting): ScenarioInput => ({
  id: 'customer-accounts',
  name: 'Customer accounts taken over',
  description:
    'Passwords leaked elsewhere are tried on the customer portal or shop; accounts that open are emptied or read. Moved by missing second factors for customers and missing detection of automated log-ins.',
  frequency: frequency(setting, 0.03, 0.3, {
    note: 'Assumption: automated attempts are constant; a wave that succeeds enough to be handled as an incident comes about once in eight years.',
  }),
  recordsExposed: fewRecords(setting.people, 50, 8_000, 'Assumption: accounts with reused passwords, some per mille.'),
  losses: [
    {
      id: 'refunds',
      name: 'Refunds and account recovery',
      form: 'replacement',
      basis: 'person',
      amount: dollars(setting, 2, 15, 90, { note: 'Assumption: goodwill, refunds and support time per account.' }),
    },
    forensics(setting, 0.15),
    notice(setting, 0.8),
    lostBusiness(0.05),
  ],
});

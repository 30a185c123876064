import { range, type ScenarioInput } from './estimates';
import { counsel, forensics, lawsuits, lostBusiness, notification, regulator } from './loss-parts';
import { fewRecords } from './records-exposed';
import { frequency, sized, type ThreatSetting } from './setting';

/** Staff look at records they have no business with. */
export const insiderSnooping = (setting: ThreatSetting): ScenarioInput => ({
  id: 'insider-snooping',
  name: 'Insider snooping',
  description:
    'Staff look up neighbors, colleagues or celebrities in the records. Cases are many and mostly cheap; a few reach regulators and courts. Moved by access rights, monitoring of look-ups, and whether it has consequences.',
  frequency: frequency(setting, 0.25, 1.8, {
    note: 'Assumption: cases serious enough for an inquiry, about one a year at $100 m to $1 bn revenue. Internal actors are behind 70 % of health care breaches in the 2024 DBIR.',
  }),
  recordsExposed: fewRecords(setting.people, 1, 60, 'Assumption: from one person to some dozens of look-ups.'),
  losses: [
    {
      id: 'inquiry',
      name: 'Inquiry, discipline, counsel',
      form: 'response',
      amount: sized(setting, 2_000, 60_000, {
        source: 'D-iris-lossevt-accidental',
        note: 'Assumption: published median $6,900 and 90th percentile $1.6 m for disclosure and misuse together; most never become public.',
      }),
    },
    ...notification(setting, 1).slice(0, 1),
    {
      id: 'claims',
      name: 'Claims and settlements',
      form: 'fines',
      order: 'secondary',
      probability: range(0.01, 0.03, 0.08, { note: 'Assumption: few of the people concerned sue.' }),
      amount: sized(setting, 8_000, 400_000, { note: 'Assumption: a settled privacy claim of one or a few people.' }),
    },
  ],
});

/** A member of staff takes data along, or sells it. */
export const insiderTheft = (setting: ThreatSetting): ScenarioInput => ({
  id: 'insider-theft',
  name: 'Insider steals data',
  description:
    'An employee or contractor copies records or secrets to sell them, to take them to a new employer, or for revenge. Moved by broad access, unnoticed mass export, and slow removal of leavers’ accounts.',
  frequency: frequency(setting, 0.003, 0.03, {
    source: 'A-ibm24-vec-malicious-insider-share',
    note: 'Assumption: malicious insiders start 7 % of breaches (IBM 2024), set against one incident a year in ten organizations of $100 m to $1 bn revenue; unreported cases doubled it.',
  }),
  recordsExposed: fewRecords(
    setting.people,
    20,
    8_000,
    'Assumption: what one person can export unnoticed; listed disclosures of 500 or more people have a median of 1,700.',
  ),
  losses: [
    forensics(setting, 0.6),
    counsel(setting),
    ...(setting.people.length ? [...notification(setting, 0.8), ...lawsuits(setting, 0.2)] : []),
    regulator(setting),
    lostBusiness(0.15),
  ],
});

/** A letter, message or file goes to the wrong person. */
export const misdirectedDisclosure = (setting: ThreatSetting): ScenarioInput => ({
  id: 'misdirected-disclosure',
  name: 'Misdirected disclosure',
  description:
    'Letters, e-mails, faxes or uploads reach the wrong people; now and then a whole list. Moved by habits, checks on outgoing mail, and how lists are handled.',
  frequency: frequency(setting, 1, 6, {
    note: 'Assumption: cases that need an assessment and letters, about three a year at $100 m to $1 bn revenue. Human error causes 26 % of breaches (IBM 2025).',
  }),
  recordsExposed: fewRecords(setting.people, 1, 60, 'Assumption: mostly a few people; now and then a list.'),
  losses: [
    {
      id: 'handling',
      name: 'Assessment and handling',
      form: 'response',
      amount: sized(setting, 500, 15_000, {
        source: 'D-iris-lossevt-accidental',
        note: 'Assumption: published median $6,900 for accidental disclosure and misuse that became public; most cases are smaller.',
      }),
    },
    ...notification(setting, 1).slice(0, 1),
  ],
});

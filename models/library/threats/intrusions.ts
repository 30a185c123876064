import { type LossPartInput, range, type ScenarioInput } from './estimates';
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

const restoration = (setting: ThreatSetting, low: number, high: number): LossPartInput => ({
  id: 'restoration',
  name: 'Restoring and hardening the systems',
  form: 'replacement',
  amount: sized(setting, low, high, {
    note: 'Assumption: two to six weeks of engineers at contract rates, and replaced equipment.',
  }),
});

const breachOfPeople = (setting: ThreatSetting, notified: number, sued: number) =>
  setting.people.length
    ? [...notification(setting, notified), ...lawsuits(setting, sued), regulator(setting)]
    : [regulator(setting)];

/** An internet-facing or internal server with personal records is broken into and the records are copied. */
export const hackedServer = (setting: ThreatSetting): ScenarioInput => ({
  id: 'hacked-server',
  name: 'Server with records hacked',
  description:
    'Someone breaks into a server that holds personal records, copies them and leaves; it is found months later. Moved by unpatched software, exposed services, weak segmentation and missing detection.',
  frequency: frequency(setting, 0.0042, 0.027, {
    source: 'D-iris-att-exploit',
    note: 'Assumption: a third of intrusions start at a public-facing application; a tenth of organizations of $100 m to $1 bn revenue has an incident a year, and fewer than half are theft without ransomware. For organizations with the controls that they have.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting),
    aftermath(setting),
    restoration(setting, 40_000, 400_000),
    counsel(setting),
    ...breachOfPeople(setting, 0.8, 0.4),
    lostBusiness(0.4),
  ],
});

/** A system past its end of support is the way in. */
export const legacyExploited = (setting: ThreatSetting): ScenarioInput => ({
  id: 'legacy-exploited',
  name: 'Legacy system exploited',
  description:
    'A system past its end of support, which cannot be patched, is the way in; the intruder takes what it can reach and it is down for days. Moved by the share of endpoints, servers and devices past end of life and by what surrounds them.',
  frequency: frequency(setting, 0.004, 0.036, {
    source: 'A-ibm24-vec-known-unpatched-share',
    note: 'Assumption: known unpatched flaws start 6 % of breaches, unknown ones 11 % (IBM 2024); a system without patches has both for good. Set against one incident a year in ten organizations of $100 m to $1 bn revenue.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting, 0.8),
    aftermath(setting, 0.8),
    restoration(setting, 50_000, 500_000),
    downtime(
      { kind: 'interval', low: 8, high: 240, note: 'Assumption: a working day to ten days for the systems concerned.' },
      lostShare(setting, 0.25),
    ),
    counsel(setting, 0.8),
    ...breachOfPeople(setting, 0.6, 0.35),
    lostBusiness(0.3),
  ],
});

/** A remote session (vendor, clinician, administrator) is taken over or misused. */
export const remoteSession = (setting: ThreatSetting): ScenarioInput => ({
  id: 'remote-session',
  name: 'Remote session misused',
  description:
    'A supplier’s, administrator’s or home worker’s remote session is taken over or misused, and nobody sees what is done in it. Moved by sessions without monitoring, shared vendor accounts and access that never expires.',
  frequency: frequency(setting, 0.004, 0.034, {
    source: 'D-iris-att-external',
    note: 'Assumption: external remote services start 10 % of intrusions, trusted relationships 12 % (Cyentia IRIS 2024); set against one incident a year in ten organizations of $100 m to $1 bn revenue.',
  }),
  recordsExposed: hackedRecords(setting),
  losses: [
    forensics(setting),
    aftermath(setting),
    restoration(setting, 30_000, 300_000),
    counsel(setting),
    ...breachOfPeople(setting, 0.6, 0.35),
    lostBusiness(0.3),
  ],
});

/** A networked medical device is compromised: care disrupted, devices pulled from service. */
export const medicalDevice = (setting: ThreatSetting): ScenarioInput => ({
  id: 'medical-device',
  name: 'Medical device compromised',
  description:
    'Malware or an intruder reaches infusion pumps, monitors or imaging; devices are pulled from service and procedures postponed. Moved by devices with unsupported software, their number on flat networks, and how soon odd traffic is seen.',
  frequency: frequency(setting, 0.003, 0.03, {
    note: 'Assumption: no rate with a denominator is published. Set below legacy systems as a whole; 53 % of connected devices have known critical flaws (FBI 2022), yet few incidents begin there.',
  }),
  losses: [
    {
      id: 'response',
      name: 'Response, repair and re-imaging of devices',
      form: 'response',
      amount: sized(setting, 80_000, 900_000, {
        source: 'D-iot-atk',
        note: 'Average of $346,205 for an attack on health care devices (survey of 2019); the mean of this interval is $352,000 before scaling.',
      }),
    },
    downtime(
      { kind: 'interval', low: 12, high: 336, note: 'Assumption: half a day to two weeks for the devices concerned.' },
      lostShare(setting, 0.25),
    ),
    {
      id: 'harm',
      name: 'Claims for harm to patients',
      form: 'fines',
      order: 'secondary',
      probability: range(0.002, 0.02, 0.06, { note: 'Assumption: no published rate; kept low for want of cases.' }),
      amount: sized(setting, 250_000, 5_000_000, {
        note: 'Assumption: a settled malpractice claim; self-insured part only.',
      }),
    },
  ],
});

import { range, type ScenarioInput } from './estimates';
import { counsel, notification, regulator } from './loss-parts';
import { fewRecords } from './records-exposed';
import { dollars, frequency, type ThreatSetting } from './setting';

/** A laptop, phone or drive is lost or stolen. */
export const lostLaptop = (setting: ThreatSetting): ScenarioInput => ({
  id: 'lost-laptop',
  name: 'Lost or stolen laptop',
  description:
    'A laptop, phone or drive is lost or stolen. Encrypted, it costs the device; unencrypted, what was on it counts as exposed. Moved by encryption, remote wipe, and records kept off devices.',
  frequency: frequency(setting, 0.1, 0.9, {
    note: 'Assumption: a loss with personal records on the device, about once in three years at $100 m to $1 bn revenue before encryption; devices go missing more often.',
  }),
  recordsExposed: fewRecords(
    setting.people,
    2,
    800,
    'Assumption: extracts and mail kept on one device; listed losses of 500 or more people have a median of 2,200.',
  ),
  losses: [
    {
      id: 'device',
      name: 'Device, investigation and lost work',
      form: 'replacement',
      amount: dollars(setting, 3_000, 12_000, 67_873, {
        source: 'D-laptop',
        note: 'Assumption: the upper end is the full cost per lost laptop in health care in a 2009 study, which contains the exposure of data counted apart here; lower values are assumed.',
      }),
    },
    counsel(setting, 0.15),
    ...notification(setting, 0.6),
    {
      ...regulator(setting),
      probability: range(0.002, 0.01, 0.04, {
        note: 'Assumption: below other breaches, as few records are concerned.',
      }),
    },
  ],
});

import type { ScenarioInput } from './estimates';
import type { ThreatSetting } from './setting';

type RecordsExposed = NonNullable<ScenarioInput['recordsExposed']>;

/**
 * Records exposed by a hacked system: health care by the sizes of hacking breaches that providers reported
 * (lognormal of ln x with mean 8.68 and deviation 2.45, reports start at 500), others the same for want of a public
 * list. The engine never exposes more than is held.
 */
export const hackedRecords = ({ people, industry }: ThreatSetting): RecordsExposed => ({
  types: people,
  count: { kind: 'truncatedLognormal', mu: 8.68, sigma: 2.45, lower: 500 },
  note: `Sizes of hacking breaches that US health care providers reported in 2019–2023 (HHS breach list, left-truncated at 500 people; median about 10,000)${industry === 'healthcare' ? '' : '; used here for want of a public list for this industry'}. Never more than the records held.`,
});

/** Records exposed by a smaller disclosure: a mailbox, a device, a share; 5th to 95th percentile. */
export const fewRecords = (types: string[], low: number, high: number, note: string): RecordsExposed => ({
  types,
  count: { kind: 'interval', low, high },
  note,
});

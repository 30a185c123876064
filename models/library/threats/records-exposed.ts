import type { Sentence } from '#models/library/text/text';
import { requireFigure } from '#models/reference/figure';
import { frequencyFigures } from '#models/reference/frequency-figures';
import type { ScenarioInput } from './estimates';
import type { ThreatSetting } from './setting';

type RecordsExposed = NonNullable<ScenarioInput['recordsExposed']>;

const hackingSizes = requireFigure(frequencyFigures, 'D-hhs-size-provider-hacking');

/**
 * Records exposed by a hacked system: the sizes of hacking breaches that US health care providers reported, a lognormal
 * left-truncated at the reporting threshold of 500 people; for other industries too, for want of a public list. The
 * engine never exposes more than is held.
 */
export const hackedRecords = ({ people, industry }: ThreatSetting): RecordsExposed => ({
  types: people,
  count: {
    kind: 'truncatedLognormal',
    mu: hackingSizes.points!.mu,
    sigma: hackingSizes.points!.sigma,
    lower: 500,
  },
  source: hackingSizes.id,
  note:
    industry === 'healthcare'
      ? 'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500). Never more than the records held.'
      : 'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500); used here for want of a public list for this industry. Never more than the records held.',
});

/** Records exposed by a smaller disclosure: a mailbox, a device, a share; 5th to 95th percentile. */
export const fewRecords = (types: string[], low: number, high: number, note: Sentence): RecordsExposed => ({
  types,
  count: { kind: 'interval', low, high },
  note,
});

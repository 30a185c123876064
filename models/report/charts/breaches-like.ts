import { type ScenarioAmongBreaches, scenarioAmongBreaches } from '#models/threats/scenario-among-breaches';
import { reportingThreshold } from '../../reference/breach-list/breaches';
import { percentileOfSize } from '../../reference/breach-list/breaches-like';
import { truncatedLognormalCdf } from '../../reference/breach-list/truncated-lognormal';
import type { ChartMarker, ChartSpec } from '../chart';
import type { ReportContext } from '../context';

type Words = Pick<ReportContext, 'format' | 'text'>;

const whole = { style: 'number', digits: 0 } as const;
const share = { style: 'percent' } as const;
/** People, to three significant digits: more would claim what no estimate knows. */
const rounded = (people: number) => Number(people.toPrecision(3));
/** Points of each curve, evenly spread on a log scale. */
const points = 120;

/**
 * Published breaches of a scenario's kind: the share that was larger than a given size, on a log scale, with the
 * scenario's own incidents marked, and in words what the list is and how well the fitted curve holds.
 * Null where the plan has no such scenario or it exposes no records.
 */
export function breachesLikeScenario(
  { plan, format, text }: Words & Pick<ReportContext, 'plan'>,
  scenarioId: string,
): { chart: ChartSpec; notes: string[] } | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const among = scenario && scenarioAmongBreaches(plan, scenario);
  if (!among) return null;
  const words = text.breaches;
  const { sample, group } = among;
  const fit = sample.fit ? (sample.fitHolds ? words.fitHolds : words.fitMisses) : words.noFit;
  const list = words.list(format.number(sample.count), words.groups[group.id], format.number(reportingThreshold));
  const isOwn = plan.organization.industry === 'healthcare';
  return { chart: chartOf(among, { format, text }), notes: [list, fit, ...(isOwn ? [] : [words.otherIndustry])] };
}

function chartOf({ group, sample, incidents }: ScenarioAmongBreaches, { format, text }: Words): ChartSpec {
  const words = text.breaches;
  const { sizes, fit, percentiles } = sample;
  const largest = sizes[sizes.length - 1];
  const xs = Array.from(
    { length: points + 1 },
    (_, i) => reportingThreshold * (largest / reportingThreshold) ** (i / points),
  );
  const [, typical, bad] = incidents;
  const title =
    typical.people < reportingThreshold
      ? words.titleSmall(format.number(rounded(typical.people), 0), format.number(reportingThreshold))
      : words.title(format.percent(1 - typical.percentile, 0), format.number(rounded(typical.people), 0));
  const marker = (id: string, label: string, { people, percentile }: typeof typical): ChartMarker[] =>
    people < reportingThreshold ? [] : [{ id, label, x: people, y: 1 - percentile }];
  return {
    id: 'breaches-like',
    kind: 'line',
    title,
    subject: words.subject,
    description: words.description(title, words.groups[group.id], format.number(sample.count)),
    x: {
      label: words.people,
      scale: 'log',
      format: { ...whole, compact: true },
      min: reportingThreshold,
      max: largest,
    },
    y: { label: words.larger, scale: 'linear', format: share, min: 0, max: 1 },
    series: [
      {
        id: 'reported',
        name: words.reported,
        role: 'now',
        points: xs.map((x) => ({ x, y: 1 - percentileOfSize(sample, x) })),
      },
      ...(fit
        ? [
            {
              id: 'fitted',
              name: words.fitted,
              role: 'reference' as const,
              points: xs.map((x) => ({ x, y: 1 - truncatedLognormalCdf(x, fit, reportingThreshold) })),
            },
          ]
        : []),
    ],
    markersName: words.ours,
    markers: [
      ...marker('typical', words.typical(format.number(rounded(typical.people), 0)), typical),
      ...marker('bad', words.bad(format.number(rounded(bad.people), 0)), bad),
    ],
    bands: [],
    reading: words.reading,
    table: {
      columns: [
        { id: 'p', label: words.upTo, format: share },
        { id: 'reported', label: words.reported, format: whole },
        { id: 'fitted', label: words.fitted, format: whole },
        { id: 'ours', label: words.ours, format: whole },
      ],
      rows: percentiles.map(({ p, observed, fitted }) => [
        p,
        observed,
        fitted,
        incidents.find((incident) => incident.p === p)?.people ?? null,
      ]),
    },
  };
}

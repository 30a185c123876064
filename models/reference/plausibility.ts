import type { Industry } from '#models/plan/organization';
import { requireFigure } from './figure';
import { findFigures } from './find-figures';
import { incidentFigures } from './incident-figures';
import type { Fallback } from './text/fallback-words';

/** Published figure for one measure, with every source it rests on. */
export interface PublishedRange {
  low: number;
  likely: number;
  high: number;
  year: number;
  sourceIds: readonly string[];
  fallback?: Fallback;
}

/** Revenue bands of the incident study, US dollars a year, upper bound exclusive; the chart is read for four of six. */
const probabilityBands = [
  { below: 10e6, table: 'D-iris-rev-lt10m', chart: 'D-iris-fig7-lt10m' },
  { below: 100e6, table: 'D-iris-rev-10-100m' },
  { below: 1e9, table: 'D-iris-rev-100m-1b', chart: 'D-iris-fig7-100m-1b' },
  { below: 10e9, table: 'D-iris-rev-1-10b' },
  { below: 100e9, table: 'D-iris-rev-10-100b', chart: 'D-iris-fig7-10-100b' },
  { below: Number.POSITIVE_INFINITY, table: 'D-iris-rev-gt100b', chart: 'D-iris-fig7-gt100b' },
];
const lossBands = [
  { below: 100e6, table: 'D-iris-lossrev-lt100m' },
  { below: 1e9, table: 'D-iris-lossrev-100m-1b' },
  { below: 10e9, table: 'D-iris-lossrev-1-10b' },
  { below: Number.POSITIVE_INFINITY, table: 'D-iris-lossrev-gt10b' },
];

const figure = (id: string) => requireFigure(incidentFigures, id);
const band = <T extends { below: number }>(bands: readonly T[], revenue: number) =>
  bands.find(({ below }) => revenue < below) ?? bands[bands.length - 1];

/**
 * Published yearly probability of at least one significant (publicly reported) incident for an organisation of this
 * revenue, in US dollars. Where the study's chart and table disagree, both ends are kept; the table is the likely value.
 */
export function incidentProbability(revenue: number): PublishedRange {
  const { table, chart } = band(probabilityBands, revenue);
  const likely = figure(table).points!['at least 1'];
  const read = chart ? figure(chart).value! : likely;
  return {
    low: Math.min(likely, read),
    likely,
    high: Math.max(likely, read),
    year: figure(table).year,
    sourceIds: chart ? [table, chart] : [table],
  };
}

/** The same by industry: the study's probability for the industry, or for all where it has none. */
export function incidentProbabilityOfIndustry(industry: Industry): PublishedRange {
  const metric = 'Annual probability of a publicly reported significant cyber incident';
  const { figures, fallback } = findFigures(incidentFigures, { metric, industry })!;
  const [newest] = figures;
  const value = newest.value!;
  return {
    low: value,
    likely: value,
    high: value,
    year: newest.year,
    sourceIds: [newest.id],
    ...(fallback && { fallback }),
  };
}

/** Published loss of one significant incident, US dollars of `year`. */
export interface PublishedLoss {
  median: number;
  p95: number;
  year: number;
  sourceIds: readonly string[];
  fallback?: Fallback;
}

/** By yearly revenue in US dollars. */
export function incidentLoss(revenue: number): PublishedLoss {
  const { table } = band(lossBands, revenue);
  const { points, year } = figure(table);
  return { median: points!.median, p95: points!.p95, year, sourceIds: [table] };
}

/** By industry, pooled over years; all industries where there is none of its own. */
export function incidentLossOfIndustry(industry: Industry): PublishedLoss {
  const found = findFigures(incidentFigures, { metric: 'Loss per incident by sector', industry });
  const { id, points, year } = found ? found.figures[0] : figure('D-iris-loss-all');
  return {
    median: points!.median,
    p95: points!.p95,
    year,
    sourceIds: [id],
    ...(found?.fallback && { fallback: found.fallback }),
    ...(!found && industry !== 'other' && { fallback: 'everyone' }),
  };
}

/** Loss of one significant incident as a share of yearly revenue, over all sizes of organisation. */
export function incidentLossShareOfRevenue(): PublishedLoss {
  const { id, points, year } = figure('D-iris-pctrev');
  return { median: points!.median, p95: points!.p95, year, sourceIds: [id] };
}

/**
 * What one ransomware incident costs, US dollars: from the mean of insured small and middle-sized organisations to the
 * 90th percentile of publicly reported ones, whose median is the likely value; by publication they differ widely.
 */
export function ransomwareLoss(): PublishedRange {
  const reported = figure('D-iris-lossevt-ransomware');
  return {
    low: figure('D-netd-cause-ransomware').points!.mean,
    likely: reported.points!.median,
    high: reported.points!.p90,
    year: reported.year,
    sourceIds: [reported.id, 'D-netd-cause-ransomware', 'D-soph-cost25', 'D-soph-cost24'],
  };
}

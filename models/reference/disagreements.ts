import type { Industry } from '#models/plan/organization';
import { controlFigures } from './control-figures';
import { figureBounds, type ReferenceFigure, requireFigure } from './figure';
import { frequencyFigures } from './frequency-figures';
import { liabilityPerPerson } from './liability-per-person';
import { publishedPrices, type ResaleKind, resaleKinds } from './resale-prices';
import { securityShareBenchmark } from './security-share';
import { securityPerEmployee, securityShareOfRevenue } from './security-spend';
import { spendFigures } from './spend-figures';

/** What one source says of a subject. */
interface Reading {
  figure: ReferenceFigure;
  low: number;
  high: number;
}

type DisagreementSubject =
  | `price-${ResaleKind}`
  | 'securityShare'
  | 'perEmployee'
  | 'shareOfRevenue'
  | 'trainingEffect'
  | 'mfaEffect'
  | 'ransomwareRate'
  | 'classAction';

/** Sources that say different things of one subject: the range, and who says what. */
export interface Disagreement {
  subject: DisagreementSubject;
  /** `money`: US dollars of each source's year; `share`: 0..1. */
  unit: 'money' | 'share';
  low: number;
  high: number;
  /** Lowest first. */
  readings: Reading[];
}

const bounded = (figure: ReferenceFigure): Reading => ({ figure, ...figureBounds(figure)! });
const at = (figure: ReferenceFigure, value: number): Reading => ({ figure, low: value, high: value });
const control = (id: string) => requireFigure(controlFigures, id);
const frequency = (id: string) => requireFigure(frequencyFigures, id);
const spend = (ids: readonly { id: string }[]) => ids.map(({ id }) => bounded(requireFigure(spendFigures, id)));

/** "k times less likely" as the share by which it falls. */
const reductionOf = (timesLess: number) => 1 - 1 / timesLess;

function targeted(): Reading {
  const figure = control('F-mfa-google');
  const { targeted: low, automated: high } = figure.points!;
  return { figure, low, high };
}

function readingsOf(subject: DisagreementSubject, industry: Industry): Reading[] {
  switch (subject) {
    case 'securityShare':
      return spend(securityShareBenchmark(industry).sources);
    case 'perEmployee':
      return spend(securityPerEmployee(industry).sources);
    case 'shareOfRevenue':
      return spend(securityShareOfRevenue(industry).sources);
    case 'trainingEffect': {
      const vendor = control('F-netd-eff');
      return [bounded(control('F-phish-ucsd')), at(vendor, vendor.points!['relative reduction'])];
    }
    case 'mfaEffect': {
      const insurer = control('F-marsh-mfa');
      return [at(insurer, reductionOf(insurer.value!)), targeted(), bounded(control('F-mfa-ms'))];
    }
    case 'ransomwareRate':
      return ['D-csbs25-ransom', 'D-soph-cross24', ...(industry === 'healthcare' ? ['D-soph-rate2024'] : [])].map(
        (id) => bounded(frequency(id)),
      );
    case 'classAction':
      return liabilityPerPerson()
        .filter(({ kind }) => kind === 'classAction')
        .flatMap(({ cases }) => cases.map(({ figure, perPerson }) => at(figure, perPerson)));
    default:
      return publishedPrices(subject.slice('price-'.length) as ResaleKind).figures.map(bounded);
  }
}

const subjects: readonly DisagreementSubject[] = [
  'securityShare',
  'perEmployee',
  'shareOfRevenue',
  'ransomwareRate',
  'trainingEffect',
  'mfaEffect',
  'classAction',
  ...resaleKinds.map((kind) => `price-${kind}` as const),
];
const inMoney = (subject: DisagreementSubject) =>
  subject === 'perEmployee' || subject === 'classAction' || subject.startsWith('price-');

/** Subjects on which several sources, as read for the industry, differ. */
export function disagreements(industry: Industry): Disagreement[] {
  return subjects.flatMap((subject): Disagreement[] => {
    const readings = readingsOf(subject, industry).sort((a, b) => a.low - b.low || a.high - b.high);
    const low = Math.min(...readings.map((reading) => reading.low));
    const high = Math.max(...readings.map((reading) => reading.high));
    if (readings.length < 2 || low === high) return [];
    return [{ subject, unit: inMoney(subject) ? 'money' : 'share', low, high, readings }];
  });
}

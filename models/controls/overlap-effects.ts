import { contentCache } from '#models/probability/content-cache';
import { type Distribution, distributionWithin, rawMoment } from '#models/probability/distribution';
import { type Nodes, nodesOf } from '#models/probability/quadrature';
import type { ResolvedControl, ResolvedEstimate } from '../plan/resolved';

/** A control as it stands beside others of its overlap group: 1 − coverage × reliability × effect is what it leaves. */
interface Member {
  coverage: number;
  reliability: Distribution;
  frequency: Distribution;
  magnitude: Distribution;
}

/** Mean shares that controls leave: of the frequency, of the magnitude, and of the loss, which both lower together. */
export interface MeanKept {
  frequency: number;
  magnitude: number;
  loss: number;
}

const nothing: MeanKept = { frequency: 1, magnitude: 1, loss: 1 };

/**
 * What one control leaves on average: E[1 − cRf], E[1 − cRm] and E[(1 − cRf)(1 − cRm)] = 1 − c·E[R](f + m) + c²·E[R²]·fm, with
 * mean effects f and m, since the effects are drawn apart and share one reliability R.
 */
function keptByOne({ coverage: c, reliability, frequency, magnitude }: Member): MeanKept {
  const [works, square] = [rawMoment(reliability, 1), rawMoment(reliability, 2)];
  const [f, m] = [rawMoment(frequency, 1), rawMoment(magnitude, 1)];
  return {
    frequency: 1 - c * works * f,
    magnitude: 1 - c * works * m,
    loss: 1 - c * works * (f + m) + c * c * square * f * m,
  };
}

/** Values of the members' quantities at the same places of each one's own distribution. */
function aligned(distributions: readonly Distribution[], fineness: 'fine' | 'coarse') {
  const all = distributions.map((d): Nodes => nodesOf(d, fineness));
  const longest = all.reduce((most, nodes) => (nodes.values.length > most.values.length ? nodes : most));
  const at = ({ values }: Nodes, place: number) => (values.length === 1 ? values[0] : values[place]);
  return { weights: longest.weights, value: (member: number, place: number) => at(all[member], place) };
}

/** Whether the first is at least as strong as the second whatever turns out to be true. */
function dominates(first: Member, second: Member): boolean {
  const [works, frequency, magnitude] = (['reliability', 'frequency', 'magnitude'] as const).map((key) => {
    const { weights, value } = aligned([first[key], second[key]], 'fine');
    return (share: number) => [...weights.keys()].every((place) => share * value(0, place) >= value(1, place));
  });
  const share = second.coverage > 0 ? first.coverage / second.coverage : Number.POSITIVE_INFINITY;
  return works(1) && frequency(share) && magnitude(share);
}

/**
 * The strongest of several, by quadrature. Members' quantities stand at the same quantile (an overlap group's effects
 * are one unknown truth, and so is how reliably they work), so the strongest is found place by place:
 * E[(1 − max cRf)(1 − max cRm)] = E over R of E[1 − max cRf | R] · E[1 − max cRm | R].
 */
function keptByStrongest(members: readonly Member[]): MeanKept {
  const works = aligned(
    members.map(({ reliability }) => reliability),
    'coarse',
  );
  const strongest = (key: 'frequency' | 'magnitude') => {
    const { weights, value } = aligned(
      members.map((member) => member[key]),
      'fine',
    );
    return (reliability: number) => {
      const shares = members.map(({ coverage }, member) => coverage * works.value(member, reliability));
      let mean = 0;
      for (const [place, weight] of weights.entries()) {
        let most = 0;
        for (const [member, share] of shares.entries()) most = Math.max(most, share * value(member, place));
        mean += weight * most;
      }
      return mean;
    };
  };
  const [frequency, magnitude] = [strongest('frequency'), strongest('magnitude')];
  return works.weights.reduce(
    (kept, weight, place) => {
      const passes = 1 - frequency(place);
      const shrinks = 1 - magnitude(place);
      return {
        frequency: kept.frequency + weight * passes,
        magnitude: kept.magnitude + weight * shrinks,
        loss: kept.loss + weight * passes * shrinks,
      };
    },
    { frequency: 0, magnitude: 0, loss: 0 },
  );
}

/** One control of a group, how far it is in place, and its effects on the scenario and form in question. */
export interface OverlapMember {
  control: ResolvedControl;
  /** Share in place, 0..1. */
  coverage: number;
  frequency: ResolvedEstimate;
  magnitude: ResolvedEstimate;
}

const kept = contentCache<MeanKept>(2000);

/**
 * Mean shares that the controls of one overlap group leave of a scenario's frequency and of one form of its loss. Exact
 * where one member is the strongest whatever is true (as a control bought twice is, to the last digit); else by
 * quadrature over the members' common quantiles.
 */
export function meanKept(group: readonly OverlapMember[]): MeanKept {
  const members = group
    .filter(({ coverage }) => coverage > 0)
    .map(({ control, coverage, frequency, magnitude }) => ({
      coverage,
      reliability: distributionWithin(control.reliability, 1),
      frequency: distributionWithin(frequency, 1),
      magnitude: distributionWithin(magnitude, 1),
    }));
  if (members.length === 0) return nothing;
  if (members.length === 1) return keptByOne(members[0]);
  return kept(JSON.stringify(members), () => {
    const strongest = members.find((member) => members.every((other) => other === member || dominates(member, other)));
    return strongest ? keptByOne(strongest) : keptByStrongest(members);
  });
}

import type { ProposalResult } from '#models/finance/result';
import type { BestPlan } from '#models/portfolio/best-plan';
import type { ReportContext } from './context';
import { nameOf } from './name-of';
import { shortNames } from './short-names';

const kept = ({ appetite }: ProposalResult): number =>
  appetite.filter(({ tolerated, probability }) => probability <= tolerated).length;

/**
 * One line where the optimiser knows a set of controls that is worth more than the proposed one: which, by how much, and
 * why one might still choose the proposed one. Where no set is worth more, that; empty without an optimiser's answer.
 */
export function knownBetter(context: ReportContext): string {
  const { plan, chosen, best, format, text } = context;
  if (!chosen || !best) return '';
  const words = text.knownBetter;
  const ids = (controls: readonly { control: string }[]) =>
    controls
      .map(({ control }) => control)
      .sort()
      .join();
  const isSame = !chosen.proposal.insurance && ids(chosen.proposal.controls) === ids(best.proposal.controls);
  const startsAtOnce = chosen.proposal.controls.every(({ startYear }) => startYear === 1);
  if (isSame && startsAtOnce) return noneBetter(context, best);
  const gain = best.result.npv - chosen.result.npv;
  if (gain <= 0) return '';
  const more = format.money(gain);
  if (isSame) return words.atOnce(more);
  const list = best.proposal.controls.map(({ control: id }) =>
    words.quoted(nameOf(plan.controls.find((control) => control.id === id) ?? { id })),
  );
  const cost = format.money(best.result.annualCost);
  const isCheaper = best.result.annualCost < chosen.result.annualCost;
  const names = format.list(shortNames(list, text));
  const known =
    list.length === 0
      ? words.nothing(more)
      : (isCheaper ? words.cheaper : words.better)(names, list.length, cost, more);
  return [known, ...why(context)].join(' ');
}

/** That no set is worth more, and how far that is proven. */
function noneBetter({ format, text: { knownBetter: words } }: ReportContext, { proven, cover }: BestPlan): string {
  if (!cover) return proven ? words.none : '';
  const years = format.number(cover.simulatedYears);
  return proven ? words.noneCovered(years) : words.noneOf(format.number(cover.simulatedSets), years);
}

/** What speaks for the proposed plan all the same; that nothing in the figures does, where nothing does. */
function why({ plan, chosen, best, format, text }: ReportContext): string[] {
  if (!chosen || !best) return [];
  const words = text.knownBetter;
  const [here, there] = [chosen.result, best.result];
  const limits = here.appetite.length;
  const bad = [there, here].map(({ quantiles }) => format.money(quantiles.p95));
  const points: string[] = [];
  if (kept(here) > kept(there)) points.push(words.appetite(kept(here), kept(there), limits));
  else if (here.quantiles.p95 < there.quantiles.p95 && bad[0] !== bad[1]) points.push(words.badYear(bad[0], bad[1]));
  const isWanted = (id: string) => plan.controls.some((control) => control.id === id && control.mustHave);
  const reasons = chosen.proposal.controls.filter(
    ({ control, reason }) =>
      (reason?.trim() || isWanted(control)) && !best.proposal.controls.some((other) => other.control === control),
  ).length;
  if (reasons > 0) points.push(words.reasons(reasons));
  if (chosen.proposal.insurance) points.push(words.insurance);
  return points.length > 0 ? points : [words.nothingFor];
}

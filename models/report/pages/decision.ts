import { sharePosition } from '../charts/budget-share';
import { compareOptionsChart } from '../charts/compare-options';
import type { ReportContext } from '../context';
import { headlineFigures } from '../headline';
import { knownBetter } from '../known-better';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';
import { shareOfItBudget } from '../share-of-it-budget';
import { verdictOf } from '../verdict';

/** Page 1: what is asked for, what it buys, and the decision requested. */
export const decisionPage: PageBuilder = {
  id: 'decision',
  build(context) {
    const { plan, result, text } = context;
    const words = text.decision;
    return {
      heading: heading(context),
      lead: lead(context),
      blocks: [
        { kind: 'figures', id: 'headline', figures: headlineFigures(plan, result) },
        context.chosen
          ? { kind: 'chart', id: 'sum', chart: compareOptionsChart(context, context.chosen.result.id) }
          : null,
        context.chosen ? { kind: 'list', id: 'buys', title: words.buysTitle, items: buys(context) } : null,
        { kind: 'callout', id: 'requested', title: words.requested, text: requested(context), tone: 'neutral' },
      ],
    };
  },
};

function heading(context: ReportContext): string {
  const { result, chosen, format, text } = context;
  const words = text.decision.heading;
  const now = format.money(result.baseline.meanAnnualLoss);
  const verdict = verdictOf(context);
  if (verdict === 'noLoss') return words.noLoss;
  if (!chosen || verdict === 'noProposal') return words.noProposal(now);
  const after = format.money(chosen.result.meanAnnualLoss);
  const cost = format.money(chosen.result.annualCost);
  if (verdict === 'nothing') return words.nothing(now);
  if (verdict === 'free') return words.free(now, after);
  if (verdict === 'doesNotPay') return words.doesNotPay(cost, format.money(chosen.result.riskReduction));
  return verdict === 'pays' ? words.pays(cost, now, after) : words.paysLater(cost, now, after);
}

function lead(context: ReportContext): string {
  const { plan, chosen, format, text } = context;
  const words = text.decision.lead;
  const verdict = verdictOf(context);
  if (verdict === 'noLoss') return words.noLoss;
  if (!chosen) return words.noProposal;
  if (verdict === 'nothing') return words.nothing(nameOf(chosen.proposal));
  const years = format.years(plan.budget.horizonYears);
  const { proposal, result } = chosen;
  const introduce = proposal.insurance ? words.planInsured : words.plan;
  const sentences = [introduce(nameOf(proposal), proposal.controls.length, years)];
  if (verdict === 'pays') sentences.push(words.pays(format.money(result.riskReduction)));
  if (verdict === 'paysLater') sentences.push(words.paysLater(years));
  if (verdict === 'doesNotPay') sentences.push(words.doesNotPay);
  const chance = result.probabilityOfPayback;
  if (verdict === 'pays' && chance !== null && chance < 0.5) {
    sentences.push(words.unlikely(format.percent(chance, 0), years));
  }
  return sentences.join(' ');
}

/** What the plan changes beside the average, each only where it does. */
function buys(context: ReportContext): string[] {
  const { plan, result, chosen, format, text } = context;
  if (!chosen) return [];
  const words = text.decision.buys;
  const after = chosen.result;
  const { baseline } = result;
  const items: string[] = [];
  const incidents = baseline.byScenario.reduce((sum, { meanFrequency }) => sum + meanFrequency, 0);
  if (after.preventedIncidents > 0.005) items.push(prevention(context, after.preventedIncidents, incidents));
  if (after.quantiles.p95 < baseline.quantiles.p95) {
    items.push(words.badYear(format.money(baseline.quantiles.p95), format.money(after.quantiles.p95)));
  }
  if (after.quantiles.p99 < baseline.quantiles.p99) {
    items.push(words.rareYear(format.money(baseline.quantiles.p99), format.money(after.quantiles.p99)));
  }
  const position = sharePosition(context);
  const shareAfter = position?.options.find(({ id }) => id === after.id);
  if (position && shareAfter) {
    const [now, plan] = [position.options[0].share, shareAfter.share].map((share) => shareOfItBudget(share, format));
    if (now !== plan) items.push(words.share(now, plan));
  }
  if (plan.budget.riskAppetite.length > 0) {
    const met = after.appetite.filter(({ tolerated, probability }) => probability <= tolerated).length;
    items.push(words.appetite(met, after.appetite.length));
  }
  const better = knownBetter(context);
  if (better) items.push(better);
  if (after.costOfDelay > 0) items.push(words.delay(format.money(after.costOfDelay)));
  return items;
}

/** Incidents prevented a year, or, where they are fewer than one, the years in which it is one. */
function prevention({ format, text }: ReportContext, prevented: number, incidents: number): string {
  const words = text.decision.buys;
  const years = Math.round(1 / prevented);
  const meanwhile = Math.round(incidents * years);
  if (years < 2 || meanwhile < 2) return words.incidents(format.number(prevented), format.number(incidents));
  return words.rareIncidents(format.number(meanwhile), format.number(years));
}

function requested(context: ReportContext): string {
  const { plan, chosen, format, text } = context;
  const words = text.decision;
  if (plan.report.decision.trim()) return plan.report.decision.trim();
  if (!chosen || verdictOf(context) === 'nothing') return words.decisionNone;
  const [now = 0, first = 0, ...later] = chosen.result.cashByYear;
  const name = nameOf(chosen.proposal);
  if (later.length === 0) return words.decisionOneYear(name, format.money(now + first));
  const each = later.reduce((sum, cash) => sum + cash, 0) / later.length;
  return words.decision(name, format.money(now + first), format.money(each));
}

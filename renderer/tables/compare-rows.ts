import type { NoReturn } from '#models/finance/no-return';
import type { ProposalResult, StrategyResult } from '#models/finance/result';
import type { ReportContext } from '#models/report/context';
import { lossPlusCost } from '#models/report/loss-plus-cost';
import { headlineText } from '#models/report/text/headline';
import type { Catalogue } from '../text/en';

/** One line of the comparison: how a course does, as text, and which is better. */
interface CompareRow {
  id: string;
  label: string;
  term?: string;
  /** Null where the measure has no meaning for doing nothing. */
  now: ((result: StrategyResult) => Cell) | null;
  plan: (result: ProposalResult) => Cell;
  /** Which value is best, or none where more is neither. */
  better?: 'low' | 'high';
}

export interface Cell {
  text: string;
  value: number | null;
  detail?: string;
}

export interface CompareGroup {
  title: string;
  rows: CompareRow[];
}

/** All measures of the comparison, in groups. */
export function compareGroups(
  { plan, format, language }: ReportContext,
  { compare: words }: Catalogue,
): CompareGroup[] {
  const horizon = format.years(plan.budget.horizonYears);
  const money = (value: number): Cell => ({ text: format.money(value), value });
  const percent = (value: number | null, digits = 0): Cell => ({ text: format.percent(value, digits), value });
  const because = (cell: Cell, reason: NoReturn | undefined): Cell =>
    cell.value === null && reason ? { ...cell, detail: headlineText(language).noReturn[reason] } : cell;
  const both = (
    id: keyof Catalogue['compare']['rows'],
    label: string,
    read: (result: StrategyResult) => Cell,
    term?: string,
  ): CompareRow => ({ id, label, term, now: read, plan: read, better: 'low' });
  const { rows, terms, groups } = words;
  return [
    {
      title: groups.cost,
      rows: [
        { id: 'annualCost', label: rows.annualCost, now: null, plan: (r) => money(r.annualCost) },
        {
          id: 'cash',
          label: rows.cash(horizon),
          now: null,
          plan: (r) => money(r.cashByYear.reduce((sum, cash) => sum + cash, 0)),
        },
        { id: 'friction', label: rows.friction, now: null, plan: (r) => money(r.frictionCost) },
      ],
    },
    {
      title: groups.loss,
      rows: [
        both('meanLoss', rows.meanLoss, (r) => money(r.meanAnnualLoss), terms.meanLoss),
        {
          id: 'reduction',
          label: rows.reduction,
          now: null,
          plan: (r) => ({
            ...money(r.riskReduction),
            ...(r.riskReductionStandardError > 0
              ? { detail: `± ${format.money(1.96 * r.riskReductionStandardError)}` }
              : {}),
          }),
          better: 'high',
        },
        {
          id: 'total',
          label: rows.total,
          now: (r) => money(r.meanAnnualLoss),
          plan: (r) => money(lossPlusCost(r.meanAnnualLoss, r.annualCost)),
          better: 'low',
        },
        {
          id: 'prevented',
          label: rows.prevented,
          now: null,
          plan: (r) => ({ text: format.number(r.preventedIncidents), value: r.preventedIncidents }),
          better: 'high',
        },
        both('records', rows.records, (r) => ({
          text: format.number(r.recordsExposedPerYear, 0),
          value: r.recordsExposedPerYear,
        })),
      ],
    },
    {
      title: groups.bad,
      rows: [
        both('p95', rows.p95, (r) => money(r.quantiles.p95), terms.p95),
        both('p99', rows.p99, (r) => money(r.quantiles.p99)),
        both('tail', rows.tail, (r) => money(r.tailMean95), terms.tail),
        both('overBudget', rows.overBudget, (r) => percent(r.probabilityOverItBudget, 2)),
      ],
    },
    {
      title: groups.money,
      rows: [
        {
          id: 'rosi',
          label: rows.rosi,
          now: null,
          plan: (r) => because(percent(r.rosi), r.rosiReason),
          better: 'high',
        },
        {
          id: 'npv',
          label: rows.npv(horizon),
          now: null,
          plan: (r) => ({
            ...money(r.npv),
            detail: `${format.money(r.npvInterval[0])} … ${format.money(r.npvInterval[1])}`,
          }),
          better: 'high',
        },
        {
          id: 'chance',
          label: rows.chance,
          now: null,
          plan: (r) => because(percent(r.probabilityOfPayback), r.rosiReason),
          better: 'high',
        },
        {
          id: 'payback',
          label: rows.payback,
          now: null,
          plan: (r) => ({
            text: r.paybackYears === null ? words.never : format.years(r.paybackYears),
            value: r.paybackYears,
          }),
          better: 'low',
        },
        { id: 'irr', label: rows.irr, now: null, plan: (r) => because(percent(r.irr), r.irrReason), better: 'high' },
        { id: 'delay', label: rows.delay, now: null, plan: (r) => money(r.costOfDelay) },
        {
          id: 'breakEven',
          label: rows.breakEven,
          term: terms.breakEven,
          now: null,
          plan: (r) => percent(r.breakEvenEffectiveness),
          better: 'low',
        },
      ],
    },
  ];
}

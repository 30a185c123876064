import { recordPrizes } from '../../threats/resale';
import type { Block, KeyFigure } from '../board-pack';
import { lossByFormChart } from '../charts/loss-by-form';
import type { ReportContext } from '../context';
import type { Footnotes } from '../footnotes';
import { nameOf } from '../name-of';
import type { PageBuilder } from '../page';

/** Page 3: the records held and what they would fetch, and what incidents cost us by form of loss. */
export const stakePage: PageBuilder = {
  id: 'stake',
  build(context, footnotes) {
    const { result, format, text } = context;
    const words = text.stake;
    const hasLoss = result.baseline.meanAnnualLoss > 0;
    const chart = lossByFormChart(context);
    const largest = result.baseline.byForm.reduce((most, form) =>
      form.meanAnnualLoss > most.meanAnnualLoss ? form : most,
    );
    const held = recordsHeld(context);
    return {
      heading: heading(context, held),
      lead: [
        hasLoss
          ? largest.meanAnnualLoss === result.baseline.meanAnnualLoss
            ? words.leadOnly(text.terms.forms[largest.form])
            : words.lead(
                text.terms.forms[largest.form],
                format.percent(largest.meanAnnualLoss / result.baseline.meanAnnualLoss),
              )
          : '',
        words.chance(format.percent(result.baseline.probabilityOfLoss, 0)),
      ]
        .join(' ')
        .trim(),
      blocks: [
        { kind: 'figures', id: 'stake', figures: figures(context, held) },
        hasLoss ? { kind: 'chart', id: 'byForm', chart } : null,
        held > 0 ? recordsTable(context, footnotes) : null,
        result.baseline.resale.held > 0 ? { kind: 'paragraph', id: 'notLoss', text: words.notLoss } : null,
      ],
    };
  },
};

const recordsHeld = ({ plan }: ReportContext): number => plan.records.reduce((sum, { count }) => sum + count, 0);

function heading({ result, format, text }: ReportContext, held: number): string {
  const words = text.stake.heading;
  const { meanAnnualLoss, resale } = result.baseline;
  const loss = format.money(meanAnnualLoss);
  if (meanAnnualLoss === 0) return words.noLoss;
  if (held === 0) return words.noRecords(loss);
  if (resale.held === 0) return words.noPrice(format.number(held), loss);
  return words.records(format.number(held), format.money(resale.held), loss);
}

function figures({ result, format, text }: ReportContext, held: number): KeyFigure[] {
  const words = text.stake.figures;
  const { resale, probabilityOfLoss, tailMean95 } = result.baseline;
  const known: (KeyFigure | null)[] = [
    held > 0 ? { id: 'held', value: held, text: format.number(held), label: words.held, tone: 'neutral' } : null,
    resale.held > 0
      ? {
          id: 'value',
          value: resale.held,
          text: format.money(resale.held),
          label: words.value,
          term: words.valueTerm,
          tone: 'neutral',
        }
      : null,
    resale.held > 0
      ? {
          id: 'stolen',
          value: resale.meanStolenPerYear,
          text: format.money(resale.meanStolenPerYear),
          label: words.stolen,
          term: words.stolenTerm,
          tone: 'neutral',
        }
      : null,
    resale.held > 0
      ? null
      : {
          id: 'probability',
          value: probabilityOfLoss,
          text: format.percent(probabilityOfLoss, 0),
          label: words.probability,
          tone: 'neutral',
        },
    {
      id: 'worst',
      value: tailMean95,
      text: format.money(tailMean95),
      label: words.worst,
      term: words.worstTerm,
      tone: 'neutral',
    },
  ];
  return known.filter((figure) => figure !== null);
}

function recordsTable({ plan, format, text }: ReportContext, footnotes: Footnotes): Block {
  const words = text.stake;
  const columns = words.recordsColumns;
  const prizes = recordPrizes(plan);
  const priceText = ({ low, high }: { low: number; high: number }) =>
    low === high ? format.moneyFull(low) : words.priceRange(format.moneyFull(low), format.moneyFull(high));
  return {
    kind: 'table',
    id: 'records',
    title: words.recordsTitle,
    shorten: { least: 3, elsewhere: 'workbook' },
    table: {
      columns: [
        { id: 'type', label: columns.type, format: { style: 'text' } },
        { id: 'count', label: columns.count, format: { style: 'number', digits: 0 } },
        { id: 'price', label: columns.price, format: { style: 'text' }, align: 'end' },
        { id: 'value', label: columns.value, format: { style: 'currency', compact: true } },
      ],
      rows: plan.records.map((type, index) => [
        nameOf(type) + footnotes.mark(priceSource(type)),
        type.count,
        priceText(prizes[index].price),
        prizes[index].value.mean,
      ]),
    },
  };
}

/** The source of the price where it has its own, else that of the record type. */
function priceSource(type: ReportContext['plan']['records'][number]): string | undefined {
  const { resalePrice } = type;
  return (typeof resalePrice === 'object' ? resalePrice.source : undefined) ?? type.source;
}

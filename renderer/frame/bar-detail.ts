import type { ReportContext } from '#models/report/context';
import type { Formatter } from '#models/report/format';
import { headlineText } from '#models/report/text/headline';
import type { Catalogue } from '../text/en';

/** Half of the 95 % interval of a mean that has an error; nothing where it is a closed form. */
const precision = (standardError: number, { money }: Formatter): string =>
  standardError > 0 ? `± ${money(1.96 * standardError)}` : '';

/** The few words below a figure of the result bar; the whole story is in its “why?”. */
export function barDetail(
  id: string,
  { plan, result, chosen, format, language }: ReportContext,
  { frame, why }: Catalogue,
): string {
  const words = frame.details;
  const { noReturn } = headlineText(language);
  const { baseline } = result;
  if (id === 'lossNow') return precision(baseline.meanStandardError, format);
  if (!chosen) return why.badYearTerm;
  const outcome = chosen.result;
  switch (id) {
    case 'lossWithPlan': {
      const less = 1 - outcome.meanAnnualLoss / baseline.meanAnnualLoss;
      return less > 0 ? words.lossWithPlan(format.percent(less, 0)) : words.noLess;
    }
    case 'ask': {
      const cash = outcome.cashByYear.reduce((sum, one) => sum + one, 0);
      return words.ask(format.money(cash), format.years(plan.budget.horizonYears));
    }
    case 'return':
      return outcome.rosiInterval
        ? words.return(format.percent(outcome.rosiInterval[0], 0), format.percent(outcome.rosiInterval[1], 0))
        : outcome.rosiReason
          ? noReturn[outcome.rosiReason]
          : '';
    case 'payback':
      if (outcome.probabilityOfPayback === null && outcome.rosiReason) return noReturn[outcome.rosiReason];
      return outcome.paybackYears === null ? words.never : words.payback(format.years(outcome.paybackYears));
    default:
      return words.badYear(format.money(baseline.quantiles.p95));
  }
}

import { noReturn } from '../../../finance/no-return';
import type { headline as english } from '../en/headline';
import { inDative } from './dative';

/** Labels of the key figures: plain words first, the term of art beside them. */
export const headline: typeof english = {
  lossNow: 'Erwarteter Jahresschaden, heute',
  lossNowTerm: 'annualized loss expectancy (ALE)',
  lossWithPlan: (name) => `Erwarteter Jahresschaden mit „${name}“`,
  lossChange: (amount, share) => `${amount} im Jahr weniger (${share})`,
  lossUnchanged: 'nicht weniger als heute',
  ask: 'Beantragter Betrag, pro Jahr',
  askTerm: 'einmalige Kosten über ihre Nutzungsdauer verteilt, zuzüglich laufender Kosten',
  askCash: (first, total, years) => `Ausgaben: ${first} im ersten Jahr, ${total} über ${years}`,
  return: 'Rendite des eingesetzten Geldes',
  returnTerm: 'Rendite der Sicherheitsinvestition (ROSI)',
  returnInterval: (low, high) => `in 9\u00a0von\u00a010 Fällen zwischen ${low} und ${high}`,
  noReturn: {
    [noReturn.noCost]: 'ohne Kosten ist keine Rendite darauf bestimmt',
    [noReturn.noControls]: 'der Vorschlag enthält nichts Neues, also gibt es keine Rendite',
    [noReturn.afterHorizon]: 'alles beginnt erst nach dem Planungszeitraum, darin gibt es keine Rendite',
    [noReturn.noRate]: 'die Zahlungen wechseln nie von Kosten zu Ertrag',
    [noReturn.severalRates]: 'zu den Zahlungen passt mehr als ein Zinsfuß',
    [noReturn.turned]: 'der Ertrag kommt vor den Kosten, wie bei einem Kredit',
  },
  payback: (years) => `Chance auf Amortisation innerhalb von ${inDative(years)}`,
  paybackDetail: (years) => `nach Erwartungswerten nach ${inDative(years)}`,
  paybackNever: 'nach Erwartungswerten nicht im Planungszeitraum',
  badYear: 'Ein schlechtes Jahr (1\u00a0von\u00a020)',
  badYearTerm: 'Value at Risk, 95\u00a0%',
  badYearWithPlan: (name) => `Ein schlechtes Jahr (1\u00a0von\u00a020) mit „${name}“`,
  badYearNow: (now) => `statt heute ${now}`,
};

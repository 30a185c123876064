import { Select } from '@mantine/core';
import { factsOf, languages } from '#models/language/languages';
import { markets } from '#models/library/presets/market';
import { createFormatter } from '#models/report/format';
import { edit, undoStep, useDocument } from '../../document/document-store';
import { tell } from '../../document/message-store';
import { usePlan } from '../../document/use-plan';
import fieldStyles from '../../fields/QuantityField.module.css';
import { resolveAmount } from '../../fields/resolve-estimate';
import grid from '../../layout/grid.module.css';
import { Panel } from '../../layout/Panel';
import { useLanguage, useText } from '../../text/use-text';

/** Countries whose penalty rules and paper the program knows, and their neighbours; a plan may name any other. */
const countries =
  'US CA GB IE DE AT CH FR BE NL LU ES PT IT GR DK SE FI NO IS PL CZ SK HU SI HR RO BG EE LV LT CY MT JP AU NZ SG IN BR MX ZA'.split(
    ' ',
  );
const neighbours = ['de-AT', 'de-CH', 'en-CA', 'en-AU', 'es-ES', 'it-IT', 'nl-NL'];
const locales = [...markets, ...languages.map((language) => factsOf(language).locale), ...neighbours];
const commonCurrencies = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD'];

/** Whose law applies, how numbers are written, and in which currency: relabelling, never conversion. */
export function NumbersPanel() {
  const { budget: words, rows } = useText();
  const locale = usePlan((plan) => plan.locale);
  const currency = usePlan((plan) => plan.currency);
  const country = usePlan((plan) => plan.organization.country);
  const language = useLanguage();
  const nameIn = (type: 'region' | 'language' | 'currency') => {
    const names = new Intl.DisplayNames(language, { type });
    return (code: string) => ({ value: code, label: `${names.of(code)} (${code})` });
  };
  const setCurrency = (currency: string) => {
    const plan = useDocument.getState().history?.plan;
    if (!plan) return;
    const amount = resolveAmount(plan.budget.itBudget, plan) || 1_000_000;
    const inCurrency = (code: string) => createFormatter(plan.locale, code, language).moneyFull(amount);
    edit(words.steps.currency, (draft) => {
      draft.currency = currency;
    });
    const after = useDocument.getState().history?.plan;
    tell({
      tone: 'neutral',
      title: words.currencyChanged(currency),
      details: [words.currencyChangedDetail(inCurrency(plan.currency), inCurrency(currency))],
      action: { label: rows.undo, run: () => useDocument.getState().history?.plan === after && undoStep() },
    });
  };
  return (
    <Panel title={words.numbers} hint={words.numbersHint}>
      <div className={grid.fields}>
        <Select
          label={words.country}
          data-at="organization.country"
          searchable
          classNames={{ label: fieldStyles.label }}
          value={country}
          data={[...new Set([country, ...countries])].map(nameIn('region'))}
          onChange={(next) =>
            next &&
            edit(words.steps.organization(words.country), (draft) => {
              draft.organization.country = next;
            })
          }
        />
        <Select
          label={words.locale}
          data-at="locale"
          searchable
          classNames={{ label: fieldStyles.label }}
          value={locale}
          data={[...new Set([locale, ...locales])].map(nameIn('language'))}
          onChange={(next) =>
            next &&
            edit(words.steps.locale, (draft) => {
              draft.locale = next;
            })
          }
        />
        <Select
          label={words.currency}
          data-at="currency"
          searchable
          classNames={{ label: fieldStyles.label }}
          value={currency}
          data={[...new Set([currency, ...commonCurrencies, ...Intl.supportedValuesOf('currency')])].map(
            nameIn('currency'),
          )}
          onChange={(next) => next && next !== currency && setCurrency(next)}
        />
      </div>
      <p className="faint">{words.currencyHelp}</p>
    </Panel>
  );
}

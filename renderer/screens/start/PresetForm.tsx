import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { factsOf, languageOf } from '#models/language/languages';
import type { Advice } from '#models/library/presets/advice';
import { createPlan, type presets } from '#models/library/presets/index';
import { marketOf, markets } from '#models/library/presets/market';
import { usualAnswers } from '#models/library/presets/usual-answers';
import type { LibraryWords } from '#models/library/text/text';
import { libraryWords } from '#models/library/text/words';
import { readPlan } from '#models/plan/parse';
import { createAsker } from '../../analysis/ask-worker';
import { tell } from '../../document/message-store';
import { begin } from '../../document/open-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { Panel } from '../../layout/Panel';
import { currentProblemWords, useLanguage, useText } from '../../text/use-text';
import styles from './StartScreen.module.css';

type Preset = (typeof presets)[number];
type Answers = Preset['defaults'];

interface PresetFormProps {
  preset: Preset;
  words: LibraryWords;
  onBack: () => void;
}

/** The four answers that scale a ready-made plan; each begins with what is usual. */
export default function PresetForm({ preset, words, onBack }: PresetFormProps) {
  const { start, words: common } = useText();
  const own = factsOf(useLanguage());
  const [locale, setLocale] = useState(own.locale);
  const market = marketOf(locale);
  const [given, setGiven] = useState<Partial<Answers>>({});
  const answers: Answers = { ...usualAnswers(preset, market), ...given };
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const field = (name: keyof Answers, label: string, kind: 'amount' | 'count') => (
    <QuantityField
      label={label}
      kind={kind}
      min={0}
      notInPlan={market}
      value={answers[name]}
      onCommit={(value) => typeof value === 'number' && setGiven((before) => ({ ...before, [name]: value }))}
    />
  );
  const places = markets.map((one): { value: string; label: string } => ({ value: one, label: common.markets[one] }));
  // A language without a market of its own still speaks in its plans.
  if (!places.some(({ value }) => value === own.locale)) places.push({ value: own.locale, label: own.name });
  const [working, setWorking] = useState(false);
  const [asker] = useState(() => createAsker());
  useEffect(() => () => asker.forget(), [asker]);
  const fail = (details: string[]) => {
    setWorking(false);
    tell({ tone: 'bad', title: start.presetFailed, details });
  };
  const create = async () => {
    // The plan speaks the language of the country it is made for, whatever the app speaks.
    const spoken = await libraryWords(languageOf(locale));
    const made = (advice: Advice | null) =>
      readPlan(
        createPlan(preset.id, () => advice, { ...answers, locale }, spoken),
        currentProblemWords(),
      );
    const refused = ({ problems }: Extract<ReturnType<typeof made>, { ok: false }>) =>
      fail(problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`));
    const bare = made(null);
    if (!bare.ok) return refused(bare);
    setWorking(true);
    asker.ask({ name: 'recommendation', args: { plan: bare.resolved } }, (reply) => {
      if (!reply.ok) return fail([reply.message]);
      const whole = made(reply.result as Advice | null);
      if (whole.ok) void begin(whole.plan);
      else refused(whole);
    });
  };
  return (
    <Panel title={words.sentence(preset.name)} hint={words.sentence(preset.description)}>
      <form
        className={styles.form}
        // The fields say themselves what is wrong with them.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const wrong = fields.current?.querySelector<HTMLInputElement>('input:invalid');
          if (wrong) wrong.focus();
          else if (!working) void create();
        }}
      >
        <NativeSelect
          label={start.market}
          description={market.currency === 'USD' ? undefined : start.marketHint(market.currency)}
          classNames={{ label: fieldStyles.label }}
          value={locale}
          data={places}
          onChange={(event) => {
            const next = event.currentTarget.value;
            // Sums in another currency are not the answers to the same question.
            if (marketOf(next).currency !== market.currency) {
              setGiven(({ annualRevenue: _, itBudget: __, ...counts }) => counts);
            }
            setLocale(next);
          }}
        />
        <div ref={fields} className={styles.formFields}>
          {field('employees', start.answers.employees, 'count')}
          {field('annualRevenue', start.answers.annualRevenue, 'amount')}
          {field('itBudget', start.answers.itBudget, 'amount')}
          {field('recordsHeld', words.sentence(preset.recordsQuestion), 'count')}
        </div>
        <div className={styles.formEnd}>
          <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} />} onClick={onBack}>
            {start.back}
          </Button>
          <Button type="submit" aria-disabled={working}>
            {working ? start.creating : start.create}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

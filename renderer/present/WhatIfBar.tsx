import { Button, Loader, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import { headlineFigures } from '#models/report/headline';
import { edit } from '../document/document-store';
import { tell } from '../document/message-store';
import { usePlan } from '../document/use-plan';
import { QuantityField } from '../fields/QuantityField';
import fieldStyles from '../fields/QuantityField.module.css';
import { useLanguage, useText } from '../text/use-text';
import styles from './Presentation.module.css';
import type { WhatIf } from './use-what-if';

const figureIds = ['lossWithPlan', 'ask', 'return', 'payback'];

/** The ask as it stands on the page, another one to try, and its figures. */
export function WhatIfBar({ whatIf }: { whatIf: WhatIf }) {
  const { present: words, words: common, frame } = useText();
  const plan = usePlan();
  const { choice, choose, reset, shown, searching, infeasible, failed } = whatIf;
  const language = useLanguage();
  const figures = useMemo(
    () => (shown ? headlineFigures(shown.resolved, shown.result, language) : []),
    [shown, language],
  );
  if (!shown || plan.proposals.length === 0) return <span />;
  const chosen = chosenProposalOf(shown.plan);
  const asked = figures.find(({ id }) => id === 'ask')?.value ?? 0;
  const keep = () => {
    const { proposals, chosenProposal } = shown.plan;
    edit(words.keepStep, (draft) => {
      draft.proposals = structuredClone(proposals);
      draft.chosenProposal = chosenProposal;
    });
    reset();
    tell({ tone: 'neutral', title: words.kept });
  };
  const isPlanned = choice.kind === 'asPlanned';
  const short: Record<string, string> = frame.figures;
  return (
    <fieldset className={styles.whatIf} aria-label={words.whatIf}>
      <NativeSelect
        label={words.proposal}
        classNames={{ label: fieldStyles.label }}
        value={chosen?.id ?? ''}
        data={shown.plan.proposals.map(({ id, name }) => ({ value: id, label: name || common.unnamed }))}
        onChange={(event) => choose({ kind: 'proposal', id: event.currentTarget.value })}
      />
      <div className={styles.budget}>
        <QuantityField
          notInPlan
          label={words.budget}
          kind="amount"
          min={0}
          value={choice.kind === 'budget' ? choice.amount : Number(asked.toPrecision(3))}
          onCommit={(amount) => typeof amount === 'number' && choose({ kind: 'budget', amount })}
        />
      </div>
      <dl className={styles.figures} aria-label={words.figures} aria-busy={searching}>
        {figures
          .filter(({ id }) => figureIds.includes(id))
          .map(({ id, text, tone }) => (
            <div key={id}>
              <dt>{short[id] ?? id}</dt>
              <dd data-tone={tone}>{text}</dd>
            </div>
          ))}
      </dl>
      <Button variant="default" disabled={isPlanned} title={words.resetHint} onClick={reset}>
        {words.reset}
      </Button>
      <Button
        variant="default"
        disabled={isPlanned || searching || infeasible || failed}
        title={words.keepHint}
        onClick={keep}
      >
        {words.keep}
      </Button>
      <span role="status" className={styles.status}>
        {searching && (
          <>
            <Loader size={12} /> {words.searching}
          </>
        )}
        {infeasible && words.infeasible}
        {failed && words.failed}
      </span>
    </fieldset>
  );
}

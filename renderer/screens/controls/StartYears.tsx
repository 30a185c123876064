import { NativeSelect } from '@mantine/core';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import fieldStyles from '../../fields/QuantityField.module.css';
import { resolveAmount } from '../../fields/resolve-estimate';
import { TextField } from '../../fields/TextField';
import { steady } from '../../layout/steady';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import { setMembership } from './proposal-edits';
import { useProposalEdit } from './use-proposal-edit';

/** In which proposals a control is, from which year on, and why where that is not that it pays. */
export const StartYears = steady(function StartYears({ id }: { id: string }) {
  const { controls: words, words: common } = useText();
  const proposals = usePlan((plan) => plan.proposals);
  const plan = readSettledPlan();
  const format = useFormatter();
  const editProposals = useProposalEdit();
  const horizon = resolveAmount(plan.budget.horizonYears, plan) ?? 1;
  return (
    <div>
      <h3>{words.startYears}</h3>
      <div className={styles.fields}>
        {proposals.map((proposal, place) => {
          const entry = proposal.controls.find(({ control }) => control === id);
          const start = entry ? (resolveAmount(entry.startYear, plan) ?? 1) : 0;
          return (
            <NativeSelect
              key={proposal.id}
              label={proposal.name || common.unnamed}
              labelProps={{ title: proposal.name }}
              classNames={{ label: fieldStyles.label }}
              value={String(start)}
              data={[
                { value: '0', label: words.notIn },
                ...Array.from({ length: horizon }, (_, year) => ({
                  value: String(year + 1),
                  label: words.year(format.number(year + 1)),
                })),
              ]}
              onChange={(event) => {
                const year = Number(event.currentTarget.value);
                editProposals(words.steps.include, (draft) => {
                  const into = draft.proposals[place];
                  const effects = setMembership(draft, into, id, year > 0);
                  const added = into.controls.find(({ control }) => control === id);
                  if (added && year > 0) added.startYear = year;
                  return effects;
                });
              }}
            />
          );
        })}
      </div>
      <div className={styles.reasons}>
        {proposals.map((proposal, place) => {
          const at = proposal.controls.findIndex(({ control }) => control === id);
          if (at < 0) return null;
          return (
            <TextField
              key={proposal.id}
              label={words.reasonIn(proposal.name || common.unnamed)}
              at={`proposals.${place}.controls.${at}.reason`}
              value={proposal.controls[at].reason ?? ''}
              placeholder={words.reasonHint}
              maxLength={1000}
              onCommit={(next) =>
                edit(words.steps.reason, (draft) => {
                  const entry = draft.proposals[place].controls[at];
                  if (next) entry.reason = next;
                  else delete entry.reason;
                })
              }
            />
          );
        })}
      </div>
    </div>
  );
});

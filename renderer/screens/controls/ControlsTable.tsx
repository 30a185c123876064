import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { controlCosts } from '#models/controls/costs';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import type { Plan } from '#models/plan/schema';
import { useAnalysis } from '../../analysis/use-analysis';
import { useFormatter, usePlan } from '../../document/use-plan';
import { resolveAmount } from '../../fields/resolve-estimate';
import { goTo } from '../../frame/screen-store';
import table from '../../layout/table.module.css';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import { ProposalHead } from './ProposalHead';
import { ProposalTotals } from './ProposalTotals';
import { setMembership } from './proposal-edits';
import { useProposalEdit } from './use-proposal-edit';

/** Every control with its cost and what it avoids, and a tick for each proposal it is in. */
export function ControlsTable({ picked }: { picked: string | null }) {
  const { controls: words, words: common } = useText();
  const plan = usePlan();
  const format = useFormatter();
  const resolved = useResolvedPlan();
  const chosen = chosenProposalOf(plan);
  const question = useMemo(() => {
    const proposal = resolved && chosenProposalOf(resolved);
    return proposal ? { plan: resolved, controls: proposal.controls } : null;
  }, [resolved]);
  const { result: answer } = useAnalysis('returns', question);
  const returns = useMemo(
    () => new Map(question && answer?.map((one) => [one.controlId, one.givenTheRest])),
    [question, answer],
  );
  const costs = useMemo(
    () => new Map(resolved?.controls.map((control) => [control.id, controlCosts(resolved, control)])),
    [resolved],
  );
  const editProposals = useProposalEdit();
  const toggle = (proposalIndex: number, id: string, included: boolean) =>
    editProposals(words.steps.include, (draft) => setMembership(draft, draft.proposals[proposalIndex], id, included));
  const columns = 5 + plan.proposals.length;
  const candidates = plan.controls.filter(({ existing }) => !existing);
  const existing = plan.controls.filter((control) => control.existing);

  const row = ({ id, name, existing: inPlace }: Plan['controls'][number]) => {
    const cost = costs.get(id);
    const benefit = returns.get(id);
    return (
      <tr key={id} data-picked={id === picked}>
        <td>
          <UnstyledButton
            className={styles.nameButton}
            aria-current={id === picked || undefined}
            onClick={() => goTo('controls', id === picked ? null : id)}
          >
            {name || common.unnamed}
          </UnstyledButton>
        </td>
        <td className={`${table.number} ${styles.wideOnly}`}>{inPlace ? '' : format.money(cost?.oneTime)}</td>
        <td className={table.number}>{inPlace ? '' : format.money(cost?.amortized)}</td>
        <td className={`${table.number} ${styles.wideOnly}`}>{inPlace ? '' : format.money(benefit?.riskReduction)}</td>
        <td className={`${table.number} ${styles.wideOnly}`}>
          {inPlace || benefit?.rosi == null ? (
            ''
          ) : (
            <span className={benefit.rosi >= 0 ? 'good' : 'bad'}>{format.percent(benefit.rosi, 0)}</span>
          )}
        </td>
        {plan.proposals.map((proposal, index) => {
          const entry = proposal.controls.find(({ control }) => control === id);
          const startYear = entry ? (resolveAmount(entry.startYear, plan) ?? 1) : 1;
          return (
            <td key={proposal.id} className={styles.proposal} data-chosen={proposal.id === chosen?.id}>
              {!inPlace && (
                <span className={styles.check}>
                  <input
                    type="checkbox"
                    className={styles.tick}
                    aria-label={words.include(name || common.unnamed, proposal.name || common.unnamed)}
                    checked={entry !== undefined}
                    onChange={(event) => toggle(index, id, event.currentTarget.checked)}
                  />
                  {entry && startYear > 1 && (
                    <span className={styles.start}>{words.fromYear(format.number(startYear))}</span>
                  )}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    );
  };

  return (
    <section className={styles.panel} aria-label={words.table}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className={`${table.number} ${styles.wideOnly}`}>
              {words.oneTime}
            </th>
            <th scope="col" className={table.number} title={words.annualTerm}>
              {words.annual}
            </th>
            <th scope="col" className={`${table.number} ${styles.wideOnly}`} title={words.savesTerm}>
              {words.saves}
            </th>
            <th scope="col" className={`${table.number} ${styles.wideOnly}`} title={words.savesTerm}>
              {words.rosi}
            </th>
            {plan.proposals.map((proposal, index) => (
              <th key={proposal.id} scope="col" className={styles.proposal} data-chosen={proposal.id === chosen?.id}>
                <ProposalHead proposal={proposal} index={index} isChosen={proposal.id === chosen?.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.group}>
            <th scope="colgroup" colSpan={columns}>
              {words.candidates}
            </th>
          </tr>
          {candidates.map(row)}
          {existing.length > 0 && (
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={columns}>
                {words.inPlace} <span className={styles.groupHint}>{words.inPlaceHint}</span>
              </th>
            </tr>
          )}
          {existing.map(row)}
        </tbody>
        <ProposalTotals chosen={chosen?.id ?? null} />
      </table>
    </section>
  );
}

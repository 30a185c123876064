import { useMemo } from 'react';
import { controlCosts } from '#models/controls/costs';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import { useAnalysis } from '../../analysis/use-analysis';
import { usePlan } from '../../document/use-plan';
import table from '../../layout/table.module.css';
import { useChosenProposal } from '../../results/chosen-proposal';
import { readSettledPlan, useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import { ControlRow } from './ControlRow';
import styles from './Controls.module.css';
import type { Control } from './control';
import { ProposalHead } from './ProposalHead';
import { ProposalTotals } from './ProposalTotals';
import { setMembership } from './proposal-edits';
import { useProposalEdit } from './use-proposal-edit';

/** Every control with its cost and what it avoids, and a tick for each proposal it is in. */
export function ControlsTable({ picked }: { picked: string | null }) {
  const { controls: words } = useText();
  const { controls } = readSettledPlan();
  const proposals = usePlan((plan) => plan.proposals);
  const chosen = useChosenProposal()?.id ?? null;
  const resolved = useResolvedPlan();
  const question = useMemo(() => {
    const proposal = resolved && chosenProposalOf(resolved);
    return proposal ? { plan: resolved, controls: proposal.controls, insurance: proposal.insurance } : null;
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
  const columns = 5 + proposals.length;
  const candidates = controls.filter(({ existing }) => !existing);
  const existing = controls.filter((control) => control.existing);

  const row = ({ id, name, existing }: Control) => {
    const cost = costs.get(id);
    const benefit = returns.get(id);
    return (
      <ControlRow
        key={id}
        id={id}
        name={name}
        existing={existing}
        isPicked={id === picked}
        oneTime={cost?.oneTime}
        amortized={cost?.amortized}
        riskReduction={benefit?.riskReduction}
        rosi={benefit?.rosi}
        proposals={proposals}
        chosen={chosen}
        onToggle={(proposal, included) => toggle(proposal, id, included)}
      />
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
            {proposals.map((proposal, index) => (
              <th key={proposal.id} scope="col" className={styles.proposal} data-chosen={proposal.id === chosen}>
                <ProposalHead proposal={proposal} index={index} isChosen={proposal.id === chosen} />
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
        <ProposalTotals chosen={chosen} />
      </table>
    </section>
  );
}

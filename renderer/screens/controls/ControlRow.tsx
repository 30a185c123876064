import { UnstyledButton } from '@mantine/core';
import type { Amount } from '#models/plan/estimate';
import type { Plan } from '#models/plan/schema';
import { useFormatter } from '../../document/use-plan';
import { resolveAmount } from '../../fields/resolve-estimate';
import { steady } from '../../layout/steady';
import table from '../../layout/table.module.css';
import { goTo } from '../../navigation/screen-store';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import type { Control } from './control';

interface ControlRowProps extends Pick<Control, 'id' | 'name' | 'existing'> {
  isPicked: boolean;
  oneTime?: number;
  amortized?: number;
  /** Given the rest of the proposal to approve. */
  riskReduction?: number;
  rosi?: number | null;
  proposals: Plan['proposals'];
  /** The proposal to approve. */
  chosen: string | null;
  /** Puts the control into a proposal, by its place, or takes it out. */
  onToggle: (proposal: number, included: boolean) => void;
}

/** A control in the table: cost, what it avoids, and a tick for each proposal. */
export const ControlRow = steady(function ControlRow(props: ControlRowProps) {
  const { id, existing, isPicked, oneTime, amortized, riskReduction, rosi, proposals, chosen, onToggle } = props;
  const { controls: words, words: common } = useText();
  const format = useFormatter();
  const name = props.name || common.unnamed;
  const yearOf = (year: Amount) => (typeof year === 'number' ? year : (resolveAmount(year, readSettledPlan()) ?? 1));
  return (
    <tr data-picked={isPicked}>
      <td>
        <UnstyledButton
          className={styles.nameButton}
          aria-current={isPicked || undefined}
          onClick={() => goTo('controls', isPicked ? null : id)}
        >
          {name}
        </UnstyledButton>
      </td>
      <td className={`${table.number} ${styles.wideOnly}`}>{existing ? '' : format.money(oneTime)}</td>
      <td className={table.number}>{existing ? '' : format.money(amortized)}</td>
      <td className={`${table.number} ${styles.wideOnly}`}>{existing ? '' : format.money(riskReduction)}</td>
      <td className={`${table.number} ${styles.wideOnly}`}>
        {existing || rosi == null ? '' : <span className={rosi >= 0 ? 'good' : 'bad'}>{format.percent(rosi, 0)}</span>}
      </td>
      {proposals.map((proposal, index) => {
        const entry = proposal.controls.find(({ control }) => control === id);
        const startYear = entry ? yearOf(entry.startYear) : 1;
        return (
          <td key={proposal.id} className={styles.proposal} data-chosen={proposal.id === chosen}>
            {!existing && (
              <span className={styles.check}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  aria-label={words.include(name, proposal.name || common.unnamed)}
                  checked={entry !== undefined}
                  onChange={(event) => onToggle(index, event.currentTarget.checked)}
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
});
